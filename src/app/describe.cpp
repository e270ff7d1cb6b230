#include "app/describe.h"

#include "app/messages.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// Context of all strings of this file.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

QString kind_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::Io: return Words::tr("The system refused to read or write");
    case ErrorCode::Empty: return Words::tr("Nothing to read in it");
    case ErrorCode::TooLarge: return Words::tr("Too large");
    case ErrorCode::Undecodable: return Words::tr("The encoding of the text could not be told");
    case ErrorCode::Binary: return Words::tr("Not a text");
    case ErrorCode::Unsupported: return Words::tr("A kind of file that is not read");
    case ErrorCode::Corrupt: return Words::tr("Damaged, or made by a later release");
    case ErrorCode::Busy: return Words::tr("Another program holds it");
    case ErrorCode::Cancelled: return Words::tr("Cancelled");
    case ErrorCode::Invalid: return Words::tr("Not well formed");
    case ErrorCode::NotFound: return Words::tr("There is no such thing");
  }
  return {};
}

}  // namespace

QString describe(page::Role role) {
  switch (role) {
    case page::Role::Label: return Words::tr("Label");
    case page::Role::Kicker: return Words::tr("Kicker");
    case page::Role::Headline: return Words::tr("Headline");
    case page::Role::Subtitle: return Words::tr("Subtitle");
    case page::Role::Standfirst: return Words::tr("Standfirst");
    case page::Role::Byline: return Words::tr("Byline");
    case page::Role::Body: return Words::tr("Body");
    case page::Role::Section: return Words::tr("Crosshead");
    case page::Role::Caption: return Words::tr("Caption");
    case page::Role::Credit: return Words::tr("Credit");
    case page::Role::Note: return Words::tr("Note");
  }
  return {};
}

QString describe(annotate::Origin origin) {
  switch (origin) {
    case annotate::Origin::Person: return Words::tr("set by a person");
    case annotate::Origin::Option: return Words::tr("given on import");
    case annotate::Origin::Sidecar: return Words::tr("from the file beside the page");
    case annotate::Origin::Path: return Words::tr("from the file's path");
    case annotate::Origin::Inferred: return Words::tr("inferred from the text");
    case annotate::Origin::Unknown: return Words::tr("not known");
  }
  return {};
}

QString describe(annotate::Kind kind) {
  switch (kind) {
    case annotate::Kind::News: return Words::tr("News");
    case annotate::Kind::Photo: return Words::tr("Photo");
    case annotate::Kind::Feature: return Words::tr("Feature");
    case annotate::Kind::Document: return Words::tr("Document");
    case annotate::Kind::Continuation: return Words::tr("Continuation");
  }
  return {};
}

QString describe(search::Field field) {
  switch (field) {
    case search::Field::Region: return Words::tr("Region");
    case search::Field::Date: return Words::tr("Date");
    case search::Field::Dated: return Words::tr("Source of the date");
    case search::Field::Topic: return Words::tr("Topic");
    case search::Field::Paper: return Words::tr("Paper");
    case search::Field::Kind: return Words::tr("Kind");
    case search::Field::Reporter: return Words::tr("Reporter");
    case search::Field::Page: return Words::tr("Page number");
    case search::Field::Collection: return Words::tr("Collection");
    case search::Field::Body: return Words::tr("Body", "union body or enterprise");
  }
  return {};
}

QString describe(const Error& error) {
  if (error.message.empty()) return kind_of(error.code);
  return Words::tr("%1: %2", "kind of failure, details").arg(kind_of(error.code), localized(to_qt(error.message)));
}

QString describe(const search::Filter& filter) {
  if (filter.field == search::Field::Dated) {
    return filter.value == "known"      ? Words::tr("Date given")
           : filter.value == "inferred" ? Words::tr("Date inferred")
                                        : Words::tr("Date not known");
  }
  // The canonical text of a query of this filter alone is `field:name`.
  const QString text = to_qt(search::to_text({{}, {{filter.field, filter.value, false}}}));
  QString name = text.mid(text.indexOf(u':') + 1);
  name.remove(u'"');
  return filter.field == search::Field::Date ? name.replace(u".."_s, u" – "_s) : name;
}

QString grouped(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString describe_date(const std::string& iso) {
  const QString text = to_qt(iso);
  const QLocale locale;
  switch (text.size()) {
    case 4: return locale.toString(QDate(text.toInt(), 1, 1), Words::tr("yyyy", "date format"));
    case 7: return locale.toString(QDate::fromString(text, u"yyyy-MM"_s), Words::tr("MMMM yyyy", "date format"));
    case 10: return locale.toString(QDate::fromString(text, Qt::ISODate), Words::tr("d MMMM yyyy", "date format"));
    default: return text;
  }
}

bool is_doubtful(const annotate::IssueDate& date) { return date.origin == annotate::Origin::Inferred; }

QString as_known(const QString& date, bool inferred) {
  return inferred && !date.isEmpty() ? Words::tr("%1 (inferred)", "date").arg(date) : date;
}

QString describe(const annotate::IssueDate& date) { return as_known(describe_date(date.value), is_doubtful(date)); }

QString quoted(const annotate::Evidence& evidence) {
  const QString words = harmless(to_qt(evidence.text));
  if (evidence.line == 0) return words;
  return Words::tr("“%1” (line %2)", "words of the page").arg(words).arg(evidence.line);
}

QString describe(const annotate::Region& region) {
  QStringList levels;
  for (const std::string* level : {&region.province, &region.prefecture, &region.county}) {
    if (!level->empty()) levels << to_qt(*level);
  }
  return levels.join(u" · "_s);
}

QString primary_place(const annotate::Article& article) {
  const auto region = std::ranges::find_if(article.regions, &annotate::Region::primary);
  return region == article.regions.end() ? QString() : describe(*region);
}

QString topics(const annotate::Article& article) {
  QStringList names;
  for (const auto& topic : article.topics) names << to_qt(topic.name);
  return names.join(u" · "_s);
}

QString title(const annotate::Article& article) {
  if (!article.headline.empty()) return harmless(to_qt(article.headline));
  return harmless(to_qt(article.repaired.text).section(u'\n', 0, 0).left(40));
}

QString ranges(std::span<const int> numbers) {
  QStringList runs;
  for (std::size_t begin = 0; begin < numbers.size();) {
    std::size_t end = begin + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    runs << (end - begin == 1 ? QString::number(numbers[begin]) : u"%1–%2"_s.arg(numbers[begin]).arg(numbers[end - 1]));
    begin = end;
  }
  return runs.join(u", "_s);
}

}  // namespace gongwen::app
