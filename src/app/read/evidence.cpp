#include "annotate/doubts.h"
#include "app/describe.h"
#include "app/look/fonts.h"
#include "app/messages.h"
#include "app/read/story_line.h"
#include "app/read/typeset.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <vector>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Evidence)
};

struct Link {
  QString text;
  QString target;
};

struct Row {
  QString name;
  QString value;
  QString reason;
  bool doubtful = false;
  std::vector<Link> perhaps = {};  // Reporters who may be meant as well.
};

QString all_quoted(const std::vector<annotate::Evidence>& evidence) {
  QStringList quotes;
  for (const auto& one : evidence) quotes << quoted(one);
  return quotes.join(u"  "_s);
}

std::vector<Row> page_rows(const Reading& reading) {
  const annotate::Article& article = reading.article;
  const QString imported = to_qt(reading.row.imported_at).replace(u'T', u' ').remove(u'Z');
  std::vector<int> lines = article.lines;
  std::ranges::sort(lines);
  return {
      {Words::tr("File"), harmless(to_qt(article.source)),
       Words::tr("%1 · imported %2 (UTC)", "encoding, time").arg(to_qt(reading.row.encoding), imported)},
      {u"SHA-256"_s, to_qt(article.page_sha256), Words::tr("of the page's bytes as they came")},
      {Words::tr("Lines"), ranges(lines),
       Words::tr("%n block(s)", nullptr, static_cast<int>(lines.size())) +
           Words::tr(" · joined with confidence %1").arg(article.confidence, 0, 'f', 2)},
      {Words::tr("Article"), to_qt(article.id), {}},
  };
}

std::vector<Link> perhaps(const std::string& name, const std::vector<Namesake>& namesakes) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < namesakes.size(); ++i) {
    const Namesake& one = namesakes[i];
    if (one.name != name) continue;
    links.push_back(
        {Words::tr("%1 (%n article(s))", "reporter", static_cast<int>(one.count)).arg(harmless(to_qt(one.other))),
         namesake_link(i)});
  }
  return links;
}

std::vector<Row> fact_rows(const Reading& reading, const std::vector<Namesake>& namesakes) {
  const annotate::Article& article = reading.article;
  const QString none = Words::tr("not known");
  const auto known = [&](const std::string& value) { return value.empty() ? none : harmless(to_qt(value)); };
  const auto reason = [](annotate::Origin origin) {
    return origin == annotate::Origin::Unknown ? QString() : describe(origin);
  };
  std::vector<Row> rows;
  rows.push_back({Words::tr("Paper"), known(article.paper), reason(article.paper_origin)});
  rows.push_back({Words::tr("Page"), known(article.page_no), reason(article.page_no_origin)});
  const annotate::IssueDate& date = article.issue_date;
  QString span;
  if (date.precision != annotate::Precision::Day && !(date.earliest.empty() && date.latest.empty())) {
    span = Words::tr(" · between %1 and %2").arg(to_qt(date.earliest), to_qt(date.latest));
  }
  rows.push_back({Words::tr("Issue date"), date.value.empty() ? none : describe_date(date.value),
                  reason(date.origin) + span + u"  "_s + all_quoted(date.evidence), is_doubtful(date)});
  for (const auto& region : article.regions) {
    rows.push_back(
        {region.primary ? Words::tr("Region") : Words::tr("Also named"), describe(region), quoted(region.evidence)});
  }
  for (const auto& topic : article.topics) {
    rows.push_back({Words::tr("Topic"), u"%1  %2"_s.arg(to_qt(topic.name)).arg(topic.weight, 0, 'f', 2),
                    all_quoted(topic.evidence)});
  }
  for (const auto& byline : article.bylines) {
    rows.push_back({Words::tr("Byline"), harmless(to_qt(byline.role + " " + byline.name)), quoted(byline.evidence),
                    false, perhaps(byline.name, namesakes)});
  }
  for (const auto& body : article.bodies) {
    rows.push_back({Words::tr("Body", "union body or enterprise"), harmless(to_qt(body.name)), quoted(body.evidence)});
  }
  for (const auto& event : article.event_dates) {
    rows.push_back({Words::tr("Event"), to_qt(event.iso), quoted(event.evidence)});
  }
  for (const StorySide side : {StorySide::Before, StorySide::After}) {
    const annotate::StoryPart* part = part_of(reading, side);
    if (part == nullptr) continue;
    const StoryLine line = story_line(*part, side);
    QStringList reasons = localized(part->reasons);
    if (line.leads) reasons << Words::tr("confidence %1").arg(part->confidence, 0, 'f', 2);
    rows.push_back({Words::tr("Story"), line.whole(), reasons.join(u" · "_s), line.doubtful});
  }
  return rows;
}

constexpr double probable = 0.5;

QString number(double confidence) { return QString::number(confidence, 'f', 2); }

/// A confidence in words and as a number.
QString sureness(double confidence) {
  const QString words = confidence >= annotate::sure ? Words::tr("certain", "join")
                        : confidence >= probable     ? Words::tr("probable", "join")
                                                     : Words::tr("doubtful", "join");
  return Words::tr("confidence %1 (%2)", "number, in words").arg(number(confidence), words);
}

/// Where else the piece might stand; empty when nowhere.
QString other_places(const page::Join& join) {
  constexpr double least = 0.005;  // Less is shown as 0.00.
  QStringList places;
  for (const page::Placement& other : join.others) {
    if (other.confidence < least) continue;
    places << (other.behind ? Words::tr("behind line %1 (%2)").arg(*other.behind).arg(number(other.confidence))
                            : Words::tr("at the beginning of an article (%1)").arg(number(other.confidence)));
  }
  return places.isEmpty() ? QString() : Words::tr("It might also stand %1").arg(places.join(u" · "_s));
}

std::vector<Row> join_rows(const Reading& reading) {
  const annotate::Article& article = reading.article;
  const auto words_of = [&](int line) {
    const auto& blocks = reading.page.blocks();
    const auto block = std::ranges::find(blocks, line, &page::Block::line);
    if (block == blocks.end()) return QString();
    return harmless(to_qt(reading.page.trimmed(static_cast<std::size_t>(block - blocks.begin()))));
  };
  std::vector<Row> rows;
  int before = 0;  // Line of the piece before, repeats passed over.
  for (std::size_t p = 0; p < article.pieces.size(); ++p) {
    const int line = article.lines[p];
    const auto join = std::ranges::find(article.joins, p, &page::Join::piece);
    if (before > 0 && join != article.joins.end()) {
      QStringList reasons = localized(join->reasons);
      reasons << sureness(join->confidence);
      rows.push_back({Words::tr("Line %1").arg(line),
                      Words::tr("after line %1: %2", "line, the words where they meet")
                          .arg(before)
                          .arg(seam(words_of(before), words_of(line))),
                      reasons.join(u" · "_s) + u'\n' + other_places(*join), join->confidence < probable});
    }
    if (!article.pieces[p].repeat) before = line;
  }
  return rows;
}

void set_rows(QTextCursor& cursor, const QString& title, const std::vector<Row>& rows, const Colours& c,
              const QFont& font) {
  QTextCharFormat plain;
  plain.setFont(font);
  plain.setForeground(c.ink);
  QTextCharFormat dim = plain;
  dim.setForeground(c.dim);
  QTextCharFormat small = dim;
  small.setFont(scaled(font, 0.92));
  QTextCharFormat heading = plain;
  heading.setFont(medium(scaled(font, 1.05)));

  QTextBlockFormat head;
  head.setBottomMargin(font.pointSizeF() * 0.5);
  // A new document has an empty block, and so has the place behind a table.
  cursor.setBlockFormat(head);
  cursor.insertText(title, heading);

  QTextTableFormat table;
  table.setBorder(0);
  table.setCellPadding(4);
  table.setCellSpacing(0);
  table.setBottomMargin(font.pointSizeF() * 2);
  table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  table.setColumnWidthConstraints(
      {QTextLength(QTextLength::FixedLength, QFontMetricsF(font).horizontalAdvance(u"国国国国国国"_s)),
       QTextLength(QTextLength::VariableLength, 0)});
  QTextTable* cells = cursor.insertTable(static_cast<int>(rows.size()), 2, table);
  for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
    const Row& row = rows[static_cast<std::size_t>(i)];
    QTextTableCellFormat line;
    line.setBottomBorder(1);
    line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    line.setBottomBorderBrush(c.rule);
    line.setPadding(5);
    for (int column = 0; column < 2; ++column) cells->cellAt(i, column).setFormat(line);
    cells->cellAt(i, 0).firstCursorPosition().insertText(row.name, dim);
    QTextCursor cell = cells->cellAt(i, 1).firstCursorPosition();
    QTextCharFormat value = plain;
    if (row.doubtful) value.setForeground(c.doubtful);
    cell.insertText(row.value, value);
    if (!row.reason.trimmed().isEmpty()) {
      cell.insertBlock();
      cell.insertText(row.reason.trimmed(), small);
    }
    if (row.perhaps.empty()) continue;
    cell.insertBlock();
    cell.insertText(Words::tr("Perhaps the same person, written otherwise; a click finds both: "), small);
    for (const Link& one : row.perhaps) {
      QTextCharFormat link = small;
      link.setForeground(c.accent);
      link.setAnchor(true);
      link.setAnchorHref(one.target);
      cell.insertText(one.text, link);
      cell.insertText(u"  "_s, small);
    }
  }
  cursor.movePosition(QTextCursor::End);
}

}  // namespace

QString namesake_link(std::size_t place) { return u"namesake:%1"_s.arg(place); }

void typeset_evidence(QTextDocument& document, const Reading& reading, const std::vector<Namesake>& namesakes,
                      const Colours& colours, const TextStyle& text) {
  document.clear();
  document.setUndoRedoEnabled(false);
  document.setDocumentMargin(0);
  QTextCursor cursor(&document);
  cursor.beginEditBlock();
  const QFont font = scaled(interface_font(), text.points / interface_font().pointSizeF() * 0.82);
  set_rows(cursor, Words::tr("The page"), page_rows(reading), colours, font);
  set_rows(cursor, Words::tr("What was read out of it"), fact_rows(reading, namesakes), colours, font);
  const auto joins = join_rows(reading);
  if (!joins.empty()) set_rows(cursor, Words::tr("How it was put together"), joins, colours, font);
  cursor.endEditBlock();
}

}  // namespace gongwen::app
