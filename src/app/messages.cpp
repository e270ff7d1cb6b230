#include "app/messages.h"

#include "app/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>
#include <optional>
#include <vector>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

/// The forms: `%1` … stand for what differs. The more special ones first.
constexpr std::array forms{
    // Queries.
    QT_TRANSLATE_NOOP("Messages", "this quotation is not closed; add %1"),
    QT_TRANSLATE_NOOP("Messages", "'%1' is no date; write 2023, 2023-04, 2023-04-28, 2023..2025 or 近3年"),
    QT_TRANSLATE_NOOP("Messages", "the query is too long; take out words"),
    QT_TRANSLATE_NOOP("Messages", "beside %1 stand words, phrases, and brackets with 或 between them"),
    QT_TRANSLATE_NOOP("Messages", "behind %1 stands one word or phrase"),
    QT_TRANSLATE_NOOP("Messages", "too many brackets within each other"),
    QT_TRANSLATE_NOOP("Messages", "this bracket is not closed; add ), or put it in quotes to find it"),
    QT_TRANSLATE_NOOP("Messages", "nothing stands behind this field or sign; write a word right behind it"),
    QT_TRANSLATE_NOOP("Messages", "no collection is called '%1'"),
    QT_TRANSLATE_NOOP("Messages", "there are no collections here to look for '%1'"),
    QT_TRANSLATE_NOOP("Messages", "'%1' ends before it begins"),
    QT_TRANSLATE_NOOP("Messages", "no region is called '%1'; write a name such as 浙江 or 杭州市, or a six-digit code"),
    QT_TRANSLATE_NOOP("Messages", "no kind is called '%1'; there are %2"),
    QT_TRANSLATE_NOOP("Messages", "no such source of a date: '%1'; there are %2"),
    QT_TRANSLATE_NOOP("Messages", "nothing stands after '%1:'"),
    // Pages that should be looked at.
    QT_TRANSLATE_NOOP("Messages", "the paper is not known"),
    QT_TRANSLATE_NOOP("Messages", "the issue date is not known"),
    QT_TRANSLATE_NOOP("Messages", "the issue date was inferred from the text"),
    QT_TRANSLATE_NOOP("Messages", "most of its articles are in doubt"),
    // Files that are not taken.
    QT_TRANSLATE_NOOP("Messages", "is empty: no bytes"),
    QT_TRANSLATE_NOOP("Messages", "is empty: nothing but white space"),
    QT_TRANSLATE_NOOP("Messages", "is not text: it holds control bytes"),
    QT_TRANSLATE_NOOP("Messages", "is not text: it holds zero bytes"),
    QT_TRANSLATE_NOOP("Messages",
                      "is text in no encoding that can be told for sure (best guess: %1); name it with --encoding"),
    QT_TRANSLATE_NOOP("Messages",
                      "ends inside a UTF-8 character, so it was cut off or is still being written; take it again when "
                      "it is whole"),
    QT_TRANSLATE_NOOP("Messages", "is UTF-8, but damaged: bad bytes at offset %1 of %2"),
    QT_TRANSLATE_NOOP("Messages", "is not whole %1: bad bytes before offset %2"),
    QT_TRANSLATE_NOOP("Messages", "no such encoding: %1"),
    QT_TRANSLATE_NOOP("Messages", "over the cap of %1 KiB"),
    QT_TRANSLATE_NOOP("Messages", "not a page file: only .txt and .zip are read"),
    QT_TRANSLATE_NOOP("Messages", "is no regular file"),
    QT_TRANSLATE_NOOP("Messages", "is a folder"),
    QT_TRANSLATE_NOOP("Messages", "is encrypted: unpack it with its password first"),
    QT_TRANSLATE_NOOP("Messages", "its name leads out of the zip archive"),
    QT_TRANSLATE_NOOP("Messages", "a zip archive inside a zip archive is not read: unpack it first"),
    QT_TRANSLATE_NOOP("Messages", "is damaged in its zip archive"),
    QT_TRANSLATE_NOOP("Messages", "no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)"),
    QT_TRANSLATE_NOOP("Messages", "`date` is no date: %1 (wanted: 2023-04-28, 2023-04 or 2023)"),
    QT_TRANSLATE_NOOP("Messages", "is not a JSON object"),
    QT_TRANSLATE_NOOP("Messages", "no such file or folder"),
    QT_TRANSLATE_NOOP("Messages", "no such file"),
    QT_TRANSLATE_NOOP("Messages", "could not be read to its end"),
    QT_TRANSLATE_NOOP("Messages", "could not be written (is the disk full?)"),
    // Archives and indexes.
    QT_TRANSLATE_NOOP("Messages", "process %1 is writing to this archive; wait for it to finish"),
    QT_TRANSLATE_NOOP("Messages",
                      "was made by a later release (schema %1, this one knows %2); install that release to open it"),
    QT_TRANSLATE_NOOP("Messages", "was made by an earlier release; open it once where it can be written"),
    QT_TRANSLATE_NOOP("Messages", "is missing or empty, though the archive has an index; restore it from a copy"),
    QT_TRANSLATE_NOOP("Messages", "holds other files and is no archive (%1 is missing); choose a new folder"),
    QT_TRANSLATE_NOOP("Messages", "is a database of another program"),
    QT_TRANSLATE_NOOP("Messages", "is damaged; restore it from a copy (SQLite: %1)"),
    QT_TRANSLATE_NOOP("Messages", "the disk is full; make room and do it again (SQLite: %1)"),
    QT_TRANSLATE_NOOP("Messages", "another process holds it; wait for it to finish (SQLite: %1)"),
    QT_TRANSLATE_NOOP("Messages", "cannot be written; check its permissions and its disk (SQLite: %1)"),
    QT_TRANSLATE_NOOP("Messages", "could not be read or written (SQLite: %1)"),
    QT_TRANSLATE_NOOP("Messages", "is not a whole archive yet"),
    QT_TRANSLATE_NOOP("Messages", "is open for reading only"),
    QT_TRANSLATE_NOOP("Messages", "no archive there"),
    QT_TRANSLATE_NOOP("Messages", "there is no index"),
    QT_TRANSLATE_NOOP("Messages", "the index was made by other rules of analysis; rebuild it"),
    QT_TRANSLATE_NOOP("Messages", "is no index of Gongwen; rebuild it"),
    QT_TRANSLATE_NOOP("Messages", "indexing was cancelled; it goes on the next time"),
    // Corrections.
    QT_TRANSLATE_NOOP("Messages", "the correction does not fit the page as it is: its lines do not stand so"),
    QT_TRANSLATE_NOOP("Messages", "line %1: %2"),
    QT_TRANSLATE_NOOP("Messages", "`%1` is missing"),
    QT_TRANSLATE_NOOP("Messages", "`%1` is wrong (wanted: %2)"),
    QT_TRANSLATE_NOOP("Messages", "several regions are called '%1': write one of the codes of %2"),
    QT_TRANSLATE_NOOP("Messages", "no region is called '%1'"),
    QT_TRANSLATE_NOOP("Messages", "no topic is called '%1'"),
    QT_TRANSLATE_NOOP("Messages", "'%1' is no byline; write a role and a name: 记者 张三"),
    QT_TRANSLATE_NOOP("Messages", "this page is not in the archive"),
    QT_TRANSLATE_NOOP("Messages", "this page has no articles"),
    // Archives and indexes.
    QT_TRANSLATE_NOOP("Messages", "this article is not in the archive"),
    QT_TRANSLATE_NOOP("Messages", "the page of this article is not in the archive"),
    QT_TRANSLATE_NOOP("Messages", "another program is writing to this archive; here it can only be read"),
    // What people keep.
    QT_TRANSLATE_NOOP("Messages", "a collection needs a name without “/”"),
    QT_TRANSLATE_NOOP("Messages", "there is a collection “%1” already"),
    QT_TRANSLATE_NOOP("Messages", "a collection cannot be moved into itself: “%1”"),
    QT_TRANSLATE_NOOP("Messages", "there is no such collection, or no such item in it"),
    QT_TRANSLATE_NOOP("Messages", "there is a saved search “%1” already"),
    QT_TRANSLATE_NOOP("Messages", "there is no saved search “%1”"),
    QT_TRANSLATE_NOOP("Messages", "%1: no such article in this archive"),
    QT_TRANSLATE_NOOP("Messages", "line %1 is no article as an export with all columns writes it"),
    // Exports.
    QT_TRANSLATE_NOOP("Messages", "is there already; choose a new folder"),
    QT_TRANSLATE_NOOP("Messages", "the document could not be written (is the disk full?)"),
    QT_TRANSLATE_NOOP("Messages", "cannot be written"),
    // Of quotations.
    QT_TRANSLATE_NOOP("Messages", "引文跨过一处拿不准的接合（第%1行），请与版面核对"),
    QT_TRANSLATE_NOOP("Messages", "见报日期不详"),
    QT_TRANSLATE_NOOP("Messages", "见报日期是推断的，不是印出的"),
    QT_TRANSLATE_NOOP("Messages", "报纸不详"),
    QT_TRANSLATE_NOOP("Messages", "版次不详"),
    // Why lines or stories stand together.
    QT_TRANSLATE_NOOP("Messages", "电头当在标题之下"),
    QT_TRANSLATE_NOOP("Messages", "署名当在标题之下"),
    QT_TRANSLATE_NOOP("Messages", "题材相近"),
    QT_TRANSLATE_NOOP("Messages", "版面相邻"),
    QT_TRANSLATE_NOOP("Messages", "接在标题之下"),
    QT_TRANSLATE_NOOP("Messages", "接在%1之后"),
    QT_TRANSLATE_NOOP("Messages", "前句已完,而后块起于句中"),
    QT_TRANSLATE_NOOP("Messages", "前句已完"),
    QT_TRANSLATE_NOOP("Messages", "前句未完"),
    QT_TRANSLATE_NOOP("Messages", "接合处成词:%1"),
    QT_TRANSLATE_NOOP("Messages", "接合处的字又连见于本版:%1"),
    QT_TRANSLATE_NOOP("Messages", "引号在下一块闭合"),
    QT_TRANSLATE_NOOP("Messages", "后块起于句中"),
    QT_TRANSLATE_NOOP("Messages", "起于句中"),
    QT_TRANSLATE_NOOP("Messages", "起于句首"),
    QT_TRANSLATE_NOOP("Messages", "以标题起首"),
    QT_TRANSLATE_NOOP("Messages", "以电头起首"),
    QT_TRANSLATE_NOOP("Messages", "栏目"),
    QT_TRANSLATE_NOOP("Messages", "引题"),
    QT_TRANSLATE_NOOP("Messages", "标题"),
    QT_TRANSLATE_NOOP("Messages", "副题"),
    QT_TRANSLATE_NOOP("Messages", "阅读提示"),
    QT_TRANSLATE_NOOP("Messages", "署名"),
    QT_TRANSLATE_NOOP("Messages", "正文"),
    QT_TRANSLATE_NOOP("Messages", "小标题"),
    QT_TRANSLATE_NOOP("Messages", "图片说明"),
    QT_TRANSLATE_NOOP("Messages", "图片署名"),
    QT_TRANSLATE_NOOP("Messages", "转接标记"),
    QT_TRANSLATE_NOOP("Messages", "第%1版“下转”与第%2版“上接”互指"),
    QT_TRANSLATE_NOOP("Messages", "第%1版有“上接”,第%2版这一篇没有“下转”,但在句中断开"),
    QT_TRANSLATE_NOOP("Messages", "第%1版有“下转”,第%2版这一篇没有“上接”,但没有开头"),
    QT_TRANSLATE_NOOP("Messages", "两版之间只有这一处转接"),
    QT_TRANSLATE_NOOP("Messages", "只有这一篇可能"),
    QT_TRANSLATE_NOOP("Messages", "两版都不知道是什么报纸,只知道日期相同"),
    // What a person corrected: annotate::sentence().
    QT_TRANSLATE_NOOP("Messages", "lines %1 became an article of their own"),
    QT_TRANSLATE_NOOP("Messages", "line %1 became an article of its own"),
    QT_TRANSLATE_NOOP("Messages", "lines %1 make one article, and all of it"),
    QT_TRANSLATE_NOOP("Messages", "line %1 makes one article, and all of it"),
    QT_TRANSLATE_NOOP("Messages", "lines %1 went behind line %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 went behind line %2"),
    QT_TRANSLATE_NOOP("Messages", "lines %1 went before line %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 went before line %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 rightly stands behind line %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 rightly stands before line %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 is of the role %2"),
    QT_TRANSLATE_NOOP("Messages", "line %1 goes on in the paragraph before it"),
    QT_TRANSLATE_NOOP("Messages", "line %1 begins a paragraph"),
    QT_TRANSLATE_NOOP("Messages", "line %1 reads “%2” instead of “%3”"),
    QT_TRANSLATE_NOOP("Messages", "line %1 reads “%2”"),
    QT_TRANSLATE_NOOP("Messages", "%1 is “%2” on the whole page"),
    QT_TRANSLATE_NOOP("Messages", "%1 is “%2”"),
    QT_TRANSLATE_NOOP("Messages", "the page was looked through"),
    // What the system says.
    QT_TRANSLATE_NOOP("Messages", "No such file or directory"),
    QT_TRANSLATE_NOOP("Messages", "Permission denied"),
    QT_TRANSLATE_NOOP("Messages", "No space left on device"),
    QT_TRANSLATE_NOOP("Messages", "Read-only file system"),
    QT_TRANSLATE_NOOP("Messages", "Not a directory"),
    QT_TRANSLATE_NOOP("Messages", "File name too long"),
    QT_TRANSLATE_NOOP("Messages", "cannot be written: %1"),
    QT_TRANSLATE_NOOP("Messages", "cannot be locked: %1"),
    QT_TRANSLATE_NOOP("Messages", "cannot be made: %1"),
};

struct Form {
  const char* text;
  QRegularExpression shape;
};

const std::vector<Form>& shapes() {
  static const std::vector<Form> all = [] {
    std::vector<Form> made;
    for (const char* text : forms) {
      QString shape = QRegularExpression::escape(QString::fromUtf8(text));
      shape.replace(QRegularExpression(u"\\\\%\\d|%\\d"_s), u"(.+)"_s);
      made.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                               QRegularExpression::DotMatchesEverythingOption)});
    }
    return made;
  }();
  return all;
}

std::optional<QString> known(const QString& message) {
  for (const Form& form : shapes()) {
    const auto match = form.shape.match(message);
    if (!match.hasMatch()) continue;
    QString sentence = QCoreApplication::translate("Messages", form.text);
    // What was captured may hold a place mark itself, so all are put in at once.
    const QStringList parts = match.capturedTexts().mid(1);
    switch (parts.size()) {
      case 0: return sentence;
      case 1: return sentence.arg(localized(parts[0]));
      case 2: return sentence.arg(localized(parts[0]), localized(parts[1]));
      default: return sentence.arg(localized(parts[0]), parts[1], parts[2]);
    }
  }
  return std::nullopt;
}

}  // namespace

QString localized(const QString& message) {
  if (const auto sentence = known(message)) return *sentence;
  // A path stands before most of them.
  for (qsizetype colon = message.indexOf(u": "); colon > 0; colon = message.indexOf(u": ", colon + 1)) {
    if (const auto sentence = known(message.mid(colon + 2))) return message.left(colon + 2) + *sentence;
  }
  return message;
}

QStringList localized(const std::vector<std::string>& reasons) {
  QStringList sentences;
  for (const std::string& reason : reasons) sentences << harmless(localized(to_qt(reason)));
  return sentences;
}

QueryMistake query_mistake(const Error& error) {
  static const QRegularExpression place(u"^character (\\d+): "_s);
  const QString message = to_qt(error.message);
  const auto match = place.match(message);
  return {match.captured(1).toInt(), localized(message.mid(match.capturedLength()))};
}

}  // namespace gongwen::app
