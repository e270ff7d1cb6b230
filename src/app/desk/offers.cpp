#include "app/desk/offers.h"

#include "app/describe.h"
#include "app/desk/repairs.h"
#include "app/text.h"

#include <QCoreApplication>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Offers)
};

QString text_of(const DeskPage& page, int line) { return harmless(to_qt(words_of(page.reading->page, line))); }

QString short_title(const annotate::Article& article) {
  constexpr qsizetype most = 16;
  const QString whole = title(article);
  return whole.size() > most ? whole.left(most) + u"…"_s : whole;
}

QString sum(QStringList facts, const std::vector<std::string>& reasons) {
  for (const std::string& reason : reasons) facts << harmless(to_qt(reason));
  return facts.join(u" · "_s);
}

QString behind(const DeskPage& page, int line) {
  const auto spot = spot_of(page.articles(), line);
  const QString place = Words::tr("behind line %1").arg(line);
  return spot ? Words::tr("%1 · “%2”", "place, headline").arg(place, short_title(page.articles()[spot->article]))
              : place;
}

}  // namespace

std::vector<Offer> offers_at(const DeskPage& page, int line) {
  const page::Join* join = join_at(page, line);
  if (join == nullptr) return {};
  const auto spot = *spot_of(page.articles(), line);
  const int before = page.articles()[spot.article].lines[spot.piece - 1];
  const QString own = text_of(page, line);

  std::vector<Offer> offers;
  offers.push_back({u"A"_s, Words::tr("Now %1", "a place").arg(behind(page, before)),
                    sum({seam(text_of(page, before), own)}, join->reasons), join->confidence});
  for (const page::Placement& other : join->others) {
    const QString before_it = other.behind ? text_of(page, *other.behind) : QString();
    offers.push_back({QString::number(offers.size()),
                      other.behind ? behind(page, *other.behind) : Words::tr("An article of its own"),
                      sum({seam(before_it, own)}, other.reasons), other.confidence});
  }
  return offers;
}

}  // namespace gongwen::app
