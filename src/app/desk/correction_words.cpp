#include "app/desk/correction_words.h"

#include "app/describe.h"
#include "app/keep/steps.h"
#include "app/messages.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <array>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Corrections)
};

using Named = std::pair<const char*, const char*>;

constexpr std::string_view prefix = "correct-";

constexpr std::array kinds{
    Named{"split", QT_TRANSLATE_NOOP("Corrections", "Article split")},
    Named{"merge", QT_TRANSLATE_NOOP("Corrections", "Articles merged")},
    Named{"move", QT_TRANSLATE_NOOP("Corrections", "Blocks moved")},
    Named{"order", QT_TRANSLATE_NOOP("Corrections", "Blocks put in order")},
    Named{"checked", QT_TRANSLATE_NOOP("Corrections", "Page checked")},
    Named{"accept", QT_TRANSLATE_NOOP("Corrections", "Place accepted")},
    Named{"role", QT_TRANSLATE_NOOP("Corrections", "Role set")},
    Named{"paragraph", QT_TRANSLATE_NOOP("Corrections", "Paragraph joined or parted")},
    Named{"text", QT_TRANSLATE_NOOP("Corrections", "Text corrected")},
    Named{"value", QT_TRANSLATE_NOOP("Corrections", "Value set")},
    Named{"again", QT_TRANSLATE_NOOP("Corrections", "Correction done again")},
    Named{"remove", QT_TRANSLATE_NOOP("Corrections", "Correction forgotten")},
};

constexpr std::array fields{
    Named{"headline", QT_TRANSLATE_NOOP("Corrections", "Headline")},
    Named{"kicker", QT_TRANSLATE_NOOP("Corrections", "Kicker")},
    Named{"subtitle", QT_TRANSLATE_NOOP("Corrections", "Subtitle")},
    Named{"standfirst", QT_TRANSLATE_NOOP("Corrections", "Standfirst")},
    Named{"label", QT_TRANSLATE_NOOP("Corrections", "Label")},
    Named{"bylines", QT_TRANSLATE_NOOP("Corrections", "Bylines")},
    Named{"agency", QT_TRANSLATE_NOOP("Corrections", "Agency")},
    Named{"kind", QT_TRANSLATE_NOOP("Corrections", "Kind")},
    Named{"regions", QT_TRANSLATE_NOOP("Corrections", "Regions")},
    Named{"topics", QT_TRANSLATE_NOOP("Corrections", "Topics")},
    Named{"issue_date", QT_TRANSLATE_NOOP("Corrections", "Issue date")},
    Named{"paper", QT_TRANSLATE_NOOP("Corrections", "Paper")},
    Named{"page_no", QT_TRANSLATE_NOOP("Corrections", "Page number")},
};

template <std::size_t N>
QString named(const std::array<Named, N>& names, const std::string& key) {
  for (const auto& [known, words] : names) {
    if (key == known) return QCoreApplication::translate("Corrections", words);
  }
  return to_qt(key);
}

}  // namespace

QString sentence_of(const annotate::Correction& correction) {
  // Roles and fields by the names that they have in the window.
  if (const auto* role = std::get_if<page::RoleChange>(&correction.change)) {
    return Words::tr("line %1 is of the role %2").arg(role->line).arg(describe(role->role));
  }
  if (const auto* value = std::get_if<annotate::ValueChange>(&correction.change)) {
    const QString words = value->lines.empty() ? Words::tr("%1 is “%2” on the whole page") : Words::tr("%1 is “%2”");
    return words.arg(field_name(value->field), harmless(to_qt(value->value)));
  }
  return harmless(localized(to_qt(annotate::sentence(correction))));
}

bool is_correction(const archive::Journal::Step& step) { return step.kind.starts_with(prefix); }

QString step_words(const archive::Journal::Step& step, const std::string& sha256) {
  if (!is_correction(step)) return describe(step);
  const QString what = named(kinds, step.kind.substr(prefix.size()));
  return step.subject == sha256 ? what : Words::tr("%1, on another page").arg(what);
}

QString signature_of(const annotate::Correction& correction) {
  const auto made = QDateTime::fromString(to_qt(correction.made_at), Qt::ISODate).toLocalTime();
  QString text = made.toString(u"yyyy-MM-dd HH:mm"_s);
  if (!correction.editor.empty()) text += u" · "_s + harmless(to_qt(correction.editor));
  if (!correction.remark.empty()) text += u" · "_s + harmless(to_qt(correction.remark));
  return text;
}

QString field_name(const std::string& field) { return named(fields, field); }

}  // namespace gongwen::app
