#include "app/desk/offers.h"

#include "annotate/calendar.h"
#include "app/describe.h"
#include "app/messages.h"
#include "app/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace gongwen::app {
namespace {

using namespace Qt::StringLiterals;
using About = annotate::Doubt::About;
using Where = page::Placing::Where;

constexpr std::size_t most = 4;  // The key that accepts, and 1 to 3.

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Offers)
};

QString text_of(const DeskPage& page, int line) { return harmless(to_qt(words_of(page.reading->page, line))); }

QString short_title(const annotate::Article& article) {
  constexpr qsizetype longest = 16;
  const QString whole = title(article);
  return whole.size() > longest ? whole.left(longest) + u"…"_s : whole;
}

QString sum(QStringList facts, const std::vector<std::string>& reasons) {
  facts << localized(reasons);
  facts.removeAll(QString());
  return facts.join(u" · "_s);
}

QString behind(const DeskPage& page, int line, const QString& place) {
  const auto spot = spot_of(page.articles(), line);
  return spot ? Words::tr("%1 · “%2”", "place, headline").arg(place, short_title(page.articles()[spot->article]))
              : place;
}

/// The answers so far get keys by their places.
void add(std::vector<Offer>& offers, Offer offer) {
  offer.key = offers.empty() ? u"A"_s : QString::number(offers.size());
  offers.push_back(std::move(offer));
}

Repair placed(const DeskPage& page, int line, const page::Placement& place) {
  auto run = run_of(page, line);
  // Behind a block that would go along: so it goes alone.
  if (place.behind && std::ranges::find(run, *place.behind) != run.end()) run = {line};
  return move_to(page, run, place.behind ? Where::Behind : Where::Alone, place.behind.value_or(0));
}

std::vector<Offer> places(const DeskPage& page, int line) {
  const page::Join* join = join_at(page, line);
  if (join == nullptr) return {};
  const auto spot = *spot_of(page.articles(), line);
  const int before = page.articles()[spot.article].lines[spot.piece - 1];
  const QString own = text_of(page, line);
  std::vector<Offer> offers;
  add(offers, {{},
               behind(page, before, Words::tr("Now behind line %1").arg(before)),
               sum({seam(text_of(page, before), own)}, join->reasons),
               join->confidence,
               accept(page, line)});
  for (const page::Placement& other : join->others) {
    const QString before_it = other.behind ? text_of(page, *other.behind) : QString();
    add(offers, {{},
                 other.behind ? behind(page, *other.behind, Words::tr("Behind line %1").arg(*other.behind))
                              : Words::tr("An article of its own"),
                 sum({seam(before_it, own)}, other.reasons),
                 other.confidence,
                 placed(page, line, other)});
  }
  return offers;
}

std::vector<Offer> whole(const DeskPage& page, int line, const annotate::Article& article) {
  std::vector<Offer> offers;
  add(offers, {{},
               Words::tr("Yes, these %n block(s) and no others", nullptr, static_cast<int>(article.lines.size())),
               Words::tr("“%1”", "headline").arg(short_title(article)),
               article.confidence,
               accept_article(page, line)});
  std::vector<page::Join> joins = article.joins;
  std::ranges::stable_sort(joins, {}, &page::Join::confidence);
  for (const page::Join& join : joins) {
    if (offers.size() == most) break;
    const int first = article.lines[join.piece];
    const QString before = text_of(page, article.lines[join.piece - 1]);
    add(offers, {{},
                 Words::tr("No, another article begins with line %1").arg(first),
                 sum({seam(before, text_of(page, first))}, join.reasons),
                 -1,
                 split_before(page, first)});
  }
  return offers;
}

std::vector<Offer> dates(const DeskPage& page) {
  const annotate::IssueDate& date = page.articles().front().issue_date;
  QStringList facts;
  for (const auto& evidence : date.evidence) facts << quoted(evidence);
  std::vector<Offer> offers;
  const bool known = annotate::parse_iso(date.value).has_value();
  add(offers, {{},
               known ? Words::tr("Rightly %1", "a date").arg(describe_date(date.value)) : Words::tr("It is not known"),
               sum(std::move(facts), {}),
               -1,
               known ? give_date(page, date.value) : std::nullopt});
  const auto earliest = annotate::parse_iso(date.earliest);
  const auto latest = annotate::parse_iso(date.latest);
  if (!earliest || !latest) return offers;
  const auto first = annotate::first_day(*earliest);
  const auto last = annotate::last_day(*latest);
  if (last - first >= std::chrono::days(static_cast<int>(most) - 1)) {
    offers.front().reason =
        sum({offers.front().reason,
             Words::tr("between %1 and %2").arg(describe_date(date.earliest), describe_date(date.latest))},
            {});
    return offers;
  }
  for (auto day = first; day <= last; day += std::chrono::days(1)) {
    const std::string iso = annotate::iso(day);
    if (iso != date.value) add(offers, {{}, describe_date(iso), {}, -1, give_date(page, iso)});
  }
  return offers;
}

std::vector<Offer> regions(const DeskPage& page, int line, const annotate::Article& article) {
  const auto chief = std::ranges::find_if(article.regions, &annotate::Region::primary);
  std::vector<Offer> offers;
  const bool none = chief == article.regions.end();
  add(offers, {{},
               none ? Words::tr("Rightly from nowhere in particular")
                    : Words::tr("Rightly from %1", "a region").arg(describe(*chief)),
               none ? QString() : quoted(chief->evidence),
               -1,
               give_regions(page, line, article.regions)});
  for (const annotate::Region& region : article.regions) {
    if (region.primary) continue;
    if (offers.size() == most) break;
    auto others = article.regions;
    std::ranges::stable_partition(others, [&](const annotate::Region& one) { return one.code == region.code; });
    add(offers, {{}, describe(region), quoted(region.evidence), -1, give_regions(page, line, others)});
  }
  annotate::Region nation;
  nation.code = "000000";
  nation.province = "全国";
  const bool named = std::ranges::find(article.regions, nation.code, &annotate::Region::code) != article.regions.end();
  if (!named && offers.size() < most) {
    add(offers, {{}, describe(nation), {}, -1, give_regions(page, line, {nation})});
  }
  return offers;
}

}  // namespace

QString question_at(const DeskPage& page, int line, const annotate::Doubt* doubt) {
  const About about = doubt == nullptr ? About::Join : doubt->about;
  switch (about) {
    case About::Article: return Words::tr("Do these blocks make one article, and all of it?");
    case About::IssueDate: return Words::tr("When was this page printed?");
    case About::Region: return Words::tr("Where does this article report from?");
    case About::Join: break;
  }
  return join_at(page, line) == nullptr ? QString() : Words::tr("Where does line %1 belong?").arg(line);
}

std::vector<Offer> offers_at(const DeskPage& page, int line, const annotate::Doubt* doubt) {
  const auto spot = spot_of(page.articles(), line);
  if (!spot) return {};
  const annotate::Article& article = page.articles()[spot->article];
  switch (doubt == nullptr ? About::Join : doubt->about) {
    case About::Article: return whole(page, line, article);
    case About::IssueDate: return dates(page);
    case About::Region: return regions(page, line, article);
    case About::Join: break;
  }
  return places(page, line);
}

QString describe(About about) {
  switch (about) {
    case About::Article: return Words::tr("Article");
    case About::Join: return Words::tr("Place");
    case About::IssueDate: return Words::tr("Date");
    case About::Region: return Words::tr("Region");
  }
  return {};
}

}  // namespace gongwen::app
