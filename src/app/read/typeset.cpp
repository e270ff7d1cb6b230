#include "app/read/typeset.h"

#include "app/describe.h"
#include "app/read/story_line.h"
#include "app/read/typeset_style.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

namespace gongwen::app {
namespace {

using page::Role;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Article)
};

/// A paragraph longer than this many UTF-16 units is set in pieces: laying out one that fills megabytes takes seconds.
constexpr int longest_piece = 4000;

bool is_head(Role role) {
  return role == Role::Label || role == Role::Kicker || role == Role::Headline || role == Role::Subtitle;
}

class Typesetter {
 public:
  Typesetter(QTextDocument& document, const Reading& reading, const Colours& colours, const TextStyle& text)
      : reading_(reading), colours_(colours), text_(text), cursor_(&document) {
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
  }

  Typeset run() {
    cursor_.beginEditBlock();
    for (const auto& paragraph : reading_.article.repaired.paragraphs) {
      if (is_head(paragraph.role)) set(paragraph);
    }
    set_facts();
    const auto* from = printed_jump(reading_.article, StorySide::Before);
    const auto* on = printed_jump(reading_.article, StorySide::After);
    if (from == nullptr) set_story(StorySide::Before, false);
    for (const auto& paragraph : reading_.article.repaired.paragraphs) {
      if (is_head(paragraph.role)) continue;
      set(paragraph);
      if (&paragraph == from) set_story(StorySide::Before, true);
      if (&paragraph == on) set_story(StorySide::After, true);
    }
    if (on == nullptr) set_story(StorySide::After, false);
    cursor_.endEditBlock();
    std::ranges::sort(marks_, {}, &Mark::begin);
    return {std::move(marks_), std::move(pieces_)};
  }

 private:
  void begin_block(const BlockStyle& style) {
    // A new document has an empty block, and so has the place behind a table.
    if (cursor_.block().length() == 1) {
      cursor_.setBlockFormat(style.block);
      cursor_.setBlockCharFormat(style.character);
    } else {
      cursor_.insertBlock(style.block, style.character);
    }
  }

  void set(const page::Paragraph& paragraph) {
    const std::string& whole = reading_.article.repaired.text;
    const std::string_view bytes = std::string_view(whole).substr(paragraph.begin, paragraph.end - paragraph.begin);
    const QString text = harmless(to_qt(bytes));
    BlockStyle style = role_style(paragraph.role, colours_, text_);
    std::vector<int> cuts;  // Document positions less offsets in `text`, by piece.
    for (int at = 0; at == 0 || at < text.size(); at += longest_piece) {
      begin_block(style);
      cuts.push_back(cursor_.position() - at);
      const QString piece = text.mid(at, longest_piece);
      pieces_.push_back({cursor_.position(), static_cast<int>(piece.size()), at, {paragraph.begin, paragraph.end}});
      cursor_.insertText(piece, style.character);
      style.block.setTextIndent(0);
    }
    Utf16Offsets offsets(bytes);
    for (const auto& [begin, end] : reading_.hits) {
      if (begin < paragraph.begin || end > paragraph.end) continue;
      const int first = offsets.at(begin - paragraph.begin);
      const int last = offsets.at(end - paragraph.begin);
      marks_.push_back({cuts[static_cast<std::size_t>(first / longest_piece)] + first, last - first});
    }
  }

  /// Leads to the other part of the story, or says why not: behind the printed line, else in a line of its own.
  void set_story(StorySide side, bool behind_print) {
    const annotate::StoryPart* part = part_of(reading_, side);
    if (part == nullptr) return;
    const StoryLine line = story_line(*part, side);
    BlockStyle style = role_style(Role::Note, colours_, text_);
    if (line.leads) style.character.setForeground(line.doubtful ? colours_.doubtful : colours_.accent);
    if (behind_print) {
      cursor_.insertText(QStringLiteral("   "), style.character);
    } else {
      begin_block(style);
    }
    if (line.leads) {
      style.character.setAnchor(true);
      style.character.setAnchorHref(story_link(side));
    }
    cursor_.insertText(behind_print ? line.target : line.whole(), style.character);
  }

  /// Date, paper, region and topics under the headline, with a hairline below.
  void set_facts() {
    const annotate::Article& article = reading_.article;
    const BlockStyle style = facts_style(colours_, text_);
    const double em = character_width(text_);
    // A table of one cell, because only a cell has a border below it.
    QTextTableFormat table;
    table.setBorder(0);
    table.setCellSpacing(0);
    table.setCellPadding(0);
    table.setTopMargin(em * 0.2);
    table.setBottomMargin(em * 0.9);
    table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTableCellFormat cell;
    cell.setBottomBorder(1);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBottomBorderBrush(colours_.rule);
    cell.setBottomPadding(em * 0.6);
    QTextTable* facts = cursor_.insertTable(1, 1, table);
    facts->cellAt(0, 0).setFormat(cell);
    cursor_ = facts->cellAt(0, 0).firstCursorPosition();
    cursor_.setBlockFormat(style.block);
    QTextCharFormat date = style.character;
    QString when = describe(article.issue_date);
    if (is_doubtful(article.issue_date)) {
      date.setForeground(colours_.doubtful);
      date.setUnderlineStyle(QTextCharFormat::DotLine);
      date.setUnderlineColor(colours_.doubtful);
    }
    const QString gap = QStringLiteral("   ");
    if (when.isEmpty()) when = Words::tr("undated");
    cursor_.insertText(unbroken(when), date);
    if (!article.page_no.empty()) {
      cursor_.insertText(gap + unbroken(Words::tr("page %1").arg(harmless(to_qt(article.page_no)))), style.character);
    }
    QStringList topics;
    for (const auto& topic : article.topics) topics << unbroken(to_qt(topic.name));
    const QString middle_dot = QStringLiteral(" · ");
    for (const QString& fact :
         {unbroken(harmless(to_qt(article.paper))), unbroken(primary_place(article)), topics.join(middle_dot)}) {
      if (!fact.isEmpty()) cursor_.insertText(gap + fact, style.character);
    }
    cursor_.movePosition(QTextCursor::End);
  }

  const Reading& reading_;
  const Colours& colours_;
  TextStyle text_;
  QTextCursor cursor_;
  std::vector<Mark> marks_;
  std::vector<Piece> pieces_;
};

}  // namespace

Typeset typeset_article(QTextDocument& document, const Reading& reading, const Colours& colours,
                        const TextStyle& text) {
  return Typesetter(document, reading, colours, text).run();
}

void warm_up_typesetting(const TextStyle& text) {
  // Characters that most articles have, and the punctuation of print.
  const std::string sample =
      "的一是不了在有人会这中大为上个国我以要他时来们生到作地于出就分对成可主年动同工也能下过子说产种面而方"
      "后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好"
      "应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气"
      "第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提"
      "职厂员市省区县总班报讯记,。、:;“”()《》?!·—…0123456789 ABC";
  Reading reading;
  annotate::Article& article = reading.article;
  article.paper = sample;
  article.page_no = "1";
  for (int role = 0; role <= static_cast<int>(Role::Note); ++role) {
    const std::size_t begin = article.repaired.text.size();
    article.repaired.text += sample;
    article.repaired.paragraphs.push_back({static_cast<Role>(role), begin, article.repaired.text.size()});
  }
  QTextDocument document;
  static_cast<void>(typeset_article(document, reading, Colours(), text));
  document.setTextWidth(character_width(text) * text.measure);
  static_cast<void>(document.size());
}

std::optional<search::Range> bytes_between(const std::vector<Piece>& pieces, const annotate::Article& article, int from,
                                           int to) {
  std::optional<search::Range> bytes;
  for (const Piece& piece : pieces) {
    const int first = std::max(from, piece.position);
    const int last = std::min(to, piece.position + piece.length);
    if (first >= last) continue;
    const auto [begin, end] = piece.paragraph;
    const QString paragraph = to_qt(std::string_view(article.repaired.text).substr(begin, end - begin));
    const auto byte_at = [&](int position) {
      const auto units = piece.offset + position - piece.position;
      return begin + static_cast<std::size_t>(paragraph.left(units).toUtf8().size());
    };
    if (!bytes) bytes = {byte_at(first), byte_at(last)};
    bytes = {std::min(bytes->first, byte_at(first)), std::max(bytes->second, byte_at(last))};
  }
  return bytes;
}

}  // namespace gongwen::app
