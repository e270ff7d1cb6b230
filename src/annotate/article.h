#pragma once

#include "page/article.h"
#include "page/repaired.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An article with all that is known of it. Strings are UTF-8; an empty string stands for “none”.
namespace gongwen::annotate {

/// The words of the page that made us say so, and by which rule.
struct Evidence {
  int line = 0;           ///< Line of the page, from 1; 0 when it is not from the page's text (a path, an option).
  std::size_t begin = 0;  ///< Bytes of that line, from `begin` up to `end`.
  std::size_t end = 0;
  std::string text;  ///< The words themselves.
  std::string rule;  ///< Stable lower-case identifier, e.g. `union-body`, `lead-place`, `cue`.
};

/// How a value came to be known; earlier ones win over later ones.
enum class Origin { Person, Option, Sidecar, Path, Inferred, Unknown };
/// `person`, `option`, `sidecar`, `path`, `inferred`, `unknown`.
[[nodiscard]] std::string_view name(Origin origin);

/// What stands beside a page: given on import, in a sidecar, in its path.
struct PageFacts {
  std::string source;  ///< The file as it was given, for people: a path, `archive.zip/a/b.txt`.
  std::string sha256;  ///< Of the page's bytes as they came.
  std::string paper;
  Origin paper_origin = Origin::Unknown;
  std::string date;  ///< ISO 8601: `2023-04-28`, `2023-04` or `2023`.
  Origin date_origin = Origin::Unknown;
  std::string page_no;
  Origin page_no_origin = Origin::Unknown;
};

enum class Kind { News, Photo, Feature, Document, Continuation };
/// `news`, `photo`, `feature`, `document`, `continuation`.
[[nodiscard]] std::string_view name(Kind kind);

struct Byline {
  std::string name;
  std::string role;  ///< 记者, 通讯员, 特约记者, 特约通讯员, 摄影.
  Evidence evidence;
};

enum class Precision { Day, Month, Year, Unknown };

/// 见报日期, the day the page was printed.
struct IssueDate {
  std::string value;  ///< ISO 8601 as far as `precision` goes; empty when unknown.
  Precision precision = Precision::Unknown;
  std::string earliest;  ///< ISO days between which it lies; empty when open.
  std::string latest;
  Origin origin = Origin::Unknown;
  std::vector<Evidence> evidence;
};

/// A division of GB/T 2260, or 全国 (code 000000), or 境外 (code 990000).
struct Region {
  std::string code;  ///< Six digits.
  std::string province;
  std::string prefecture;  ///< Empty for a municipality's districts and directly governed counties.
  std::string county;
  bool primary = false;  ///< Where the article reports from; exactly one of an article's regions is.
  Evidence evidence;
};

struct Topic {
  std::string name;   ///< One of data/topics.tsv.
  double weight = 0;  ///< 0 to 1, the chief topic first.
  std::vector<Evidence> evidence;
};

enum class BodyKind { Union, Enterprise };
/// `union`, `enterprise`.
[[nodiscard]] std::string_view name(BodyKind kind);

/// 单位: a union body or an enterprise that the article names.
struct NamedBody {
  std::string name;  ///< In full: 洛阳市总工会, 恒远纺织有限公司.
  BodyKind kind = BodyKind::Union;
  Evidence evidence;
};

struct EventDate {
  std::string text;  ///< As it stands in the article: 2月18日至21日.
  std::string iso;   ///< `2023-04-28`, `2023-04`, `2023`, or a range `A/B`.
  Evidence evidence;
};

/// What made us say the value of a field that holds no evidence itself.
struct FieldEvidence {
  std::string field;  ///< As in JSON: `headline`, `kind`, `agency`, `paper`, `truncated_end` ….
  Evidence evidence;
};

/// A paragraph as it was printed, where a person has corrected its text.
struct PrintedParagraph {
  page::Role role = page::Role::Body;
  std::string text;
};

struct Article {
  std::string id;  ///< First 16 digits of the page's sha256, `-`, and the number of the article's topmost line.
  std::string source;
  std::string page_sha256;
  std::vector<page::Piece> pieces;
  std::vector<int> lines;  ///< Line of each piece.
  std::vector<page::Join> joins;
  double confidence = 1;
  page::Repaired repaired;
  std::vector<PrintedParagraph> printed;  ///< In reading order; what was not corrected stands in `repaired` alone.

  Kind kind = Kind::News;
  std::string label;
  std::string kicker;
  std::string headline;
  std::string subtitle;
  std::string standfirst;
  std::vector<Byline> bylines;
  std::string agency;
  std::string paper;
  Origin paper_origin = Origin::Unknown;
  std::string page_no;
  Origin page_no_origin = Origin::Unknown;
  IssueDate issue_date;
  std::vector<Region> regions;
  std::vector<Topic> topics;
  std::vector<EventDate> event_dates;
  std::vector<NamedBody> bodies;
  bool truncated_start = false;
  bool truncated_end = false;
  std::string continued_from_page;  ///< 版次 of `(上接第1版)`.
  std::string continued_on_page;    ///< 版次 of `(下转第4版)`.
  std::vector<FieldEvidence> evidence;

  /// The running text: repaired paragraphs of the roles body, section, caption, credit and note, a line each.
  [[nodiscard]] std::string body() const;
};

}  // namespace gongwen::annotate
