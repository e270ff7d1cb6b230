#include "app/read/story_line.h"

#include "app/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <string_view>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Story)
};

/// Why there is nothing to open.
QString why_not(const std::string& rule) {
  if (rule == "no-page") return Words::tr("that page is not in the archive");
  if (rule == "no-part") return Words::tr("no article there fits");
  if (rule == "unsure") return Words::tr("which article there, cannot be told");
  return Words::tr("the other pages of its issue are not known");
}

}  // namespace

QString StoryLine::whole() const {
  return leads ? jump + u' ' + target : Words::tr("%1: %2", "jump, why it leads nowhere").arg(jump, target);
}

StoryLine story_line(const annotate::StoryPart& part, StorySide side) {
  constexpr double good = 0.85;
  const bool before = side == StorySide::Before;
  const QString page = harmless(to_qt(part.page_no));
  const QString jump =
      before ? Words::tr("Continued from page %1").arg(page) : Words::tr("Continued on page %1").arg(page);
  if (part.article.empty()) return {jump, why_not(part.rule), false, false};
  const QString name = part.headline.empty() ? u"“%1”"_s.arg(harmless(to_qt(part.opening)))
                                             : Words::tr("“%1”", "headline").arg(harmless(to_qt(part.headline)));
  const bool doubtful = part.confidence < good;
  const QString target = (before ? u"← "_s : u"→ "_s) + name;
  return {jump, doubtful ? Words::tr("%1 (probably)", "article").arg(target) : target, true, doubtful};
}

const page::Paragraph* printed_jump(const annotate::Article& article, StorySide side) {
  const std::string_view sign = side == StorySide::Before ? "接" : "转";
  const page::Repaired& repaired = article.repaired;
  const auto found = std::ranges::find_if(repaired.paragraphs, [&](const page::Paragraph& paragraph) {
    const auto words = std::string_view(repaired.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
    return paragraph.role == page::Role::Note && words.find(sign) != std::string_view::npos &&
           words.find("版") != std::string_view::npos;
  });
  return found == repaired.paragraphs.end() ? nullptr : &*found;
}

QString story_link(StorySide side) { return side == StorySide::Before ? u"story:before"_s : u"story:after"_s; }

}  // namespace gongwen::app
