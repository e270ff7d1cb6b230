// What persons do with articles: collections, tags, marks, saved searches, and taking it back.
#include "archive/archive.h"
#include "support/temporary_folder.h"
#include "unit/archive/fixture.h"

#include <map>
#include <random>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::archive {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

class PersonTest : public testing::Test {
 protected:
  PersonTest() { page_ = archive_.add_page(paper_, {station_, rest_, bonus_}).value(); }

  std::string at() const { return (folder_.path() / "晨光职工报.gongwen").string(); }
  CollectionRepository collections() { return archive_.collections(); }

  /// The articles of a collection in their order; `?` for one that is nowhere.
  std::vector<std::string> in(std::int64_t collection) {
    std::vector<std::string> ids;
    const auto items = collections().items(collection).value();
    for (const auto& item : items) ids.push_back(item.article.value_or("?"));
    return ids;
  }

  std::vector<std::string> paths() {
    std::vector<std::string> paths;
    const auto all = collections().all().value();
    for (const auto& collection : all) paths.push_back(collection.path);
    return paths;
  }

  /// An article of the page that holds these lines.
  annotate::Article holding(std::vector<int> lines) const {
    auto article = article_of(paper_, lines.front(), "");
    article.lines = std::move(lines);
    return article;
  }

  /// Everything in the tables that persons write to.
  std::string state() {
    SQLite::Database database(at() + "/archive.sqlite", SQLite::OPEN_READONLY);
    std::string all;
    for (const char* table : {"collection", "collection_item", "tag", "mark", "saved_search"}) {
      SQLite::Statement select(database, std::string("SELECT * FROM ") + table + " ORDER BY id");
      while (select.executeStep()) {
        all += table;
        for (int i = 0; i < select.getColumnCount(); ++i) all += "|" + std::string(select.getColumn(i).getText("-"));
        all += "\n";
      }
    }
    return all;
  }

  TemporaryFolder folder_;
  const NewPage paper_ = new_page(
      "海棠区建成二十座司机驿站\n\n驿站里有热水,"
      "也有充电口。\n\n疗休养补贴今年提高\n\n补贴由市总工会支付。\n\n青工奖金\n\n"
      "奖金不封顶。\n",
      "晨光职工报_2024-06-20_03版.txt");
  const annotate::Article station_ = holding({1, 3});
  const annotate::Article rest_ = holding({5, 7});
  const annotate::Article bonus_ = holding({9, 11});
  Archive archive_ = open_to_write(at());
  std::int64_t page_ = 0;
};

TEST_F(PersonTest, MakesCollectionsInsideOfCollections) {
  const auto cases = collections().create("案例").value();
  const auto rest = collections().create("疗休养", cases).value();
  EXPECT_TRUE(collections().create("驿站"));
  EXPECT_TRUE(collections().create("补贴标准", rest));
  EXPECT_THAT(paths(), ElementsAre("案例", "案例/疗休养", "案例/疗休养/补贴标准", "驿站"));
  EXPECT_EQ(collections().find("案例/疗休养").value()->id, rest);
  EXPECT_FALSE(collections().find("疗休养").value());
  EXPECT_TRUE(collections().recolour(rest, "#3a7d44"));
  EXPECT_TRUE(collections().set_note(rest, "供下半年方案参考"));
  EXPECT_EQ(collections().find("案例/疗休养").value()->colour, "#3a7d44");
  EXPECT_EQ(collections().find("案例/疗休养").value()->note, "供下半年方案参考");
}

TEST_F(PersonTest, TakesNoNameThatIsTakenOrHasASlash) {
  const auto cases = collections().create("案例").value();
  EXPECT_EQ(collections().create("案例").error().code, ErrorCode::Invalid);
  EXPECT_EQ(collections().create("").error().code, ErrorCode::Invalid);
  EXPECT_EQ(collections().create("甲/乙").error().code, ErrorCode::Invalid);
  EXPECT_TRUE(collections().create("案例", cases)) << "inside of another one it is free";
  const auto other = collections().create("驿站").value();
  EXPECT_EQ(collections().rename(other, "案例").error().code, ErrorCode::Invalid);
  EXPECT_TRUE(collections().rename(other, "司机驿站"));
  EXPECT_EQ(collections().create("丁", 999).error().code, ErrorCode::NotFound);
}

TEST_F(PersonTest, DoesNotMoveACollectionIntoItself) {
  const auto cases = collections().create("案例").value();
  const auto rest = collections().create("疗休养", cases).value();
  EXPECT_EQ(collections().move(cases, rest).error().code, ErrorCode::Invalid);
  EXPECT_EQ(collections().move(cases, cases).error().code, ErrorCode::Invalid);
  EXPECT_TRUE(collections().move(rest, std::nullopt));
  EXPECT_TRUE(collections().move(cases, rest));
  EXPECT_THAT(paths(), ElementsAre("疗休养", "疗休养/案例"));
}

TEST_F(PersonTest, PutsCollectionsInTheOrderThatOneGivesThem) {
  const auto cases = collections().create("案例").value();
  const auto rest = collections().create("疗休养").value();
  const auto station = collections().create("驿站").value();
  EXPECT_TRUE(collections().move(station, std::nullopt, 0));
  EXPECT_THAT(paths(), ElementsAre("驿站", "案例", "疗休养"));
  EXPECT_TRUE(collections().move(rest, cases, 5));
  EXPECT_TRUE(collections().move(station, cases, 0));
  EXPECT_THAT(paths(), ElementsAre("案例", "案例/驿站", "案例/疗休养"));
  ASSERT_TRUE(archive_.journal().undo());
  EXPECT_THAT(paths(), ElementsAre("驿站", "案例", "案例/疗休养"));
  EXPECT_EQ(archive_.journal().to_undo().value()->subject, "疗休养");
  EXPECT_EQ(archive_.journal().to_redo().value()->subject, "驿站");
}

TEST_F(PersonTest, HoldsArticlesInTheOrderThatOneGivesThem) {
  const auto cases = collections().create("案例").value();
  EXPECT_EQ(collections().add(cases, {anchor_of(rest_), anchor_of(station_)}).value(), 2U);
  EXPECT_EQ(collections().add(cases, {anchor_of(bonus_), anchor_of(rest_)}).value(), 1U) << "one was in it";
  EXPECT_THAT(in(cases), ElementsAre(rest_.id, station_.id, bonus_.id));
  const auto items = collections().items(cases).value();
  EXPECT_TRUE(collections().move_item(items[2].id, 0));
  EXPECT_THAT(in(cases), ElementsAre(bonus_.id, rest_.id, station_.id));
  EXPECT_TRUE(collections().set_item_note(items[0].id, "问到了补贴金额"));
  EXPECT_EQ(collections().items(cases).value()[1].note, "问到了补贴金额");
  EXPECT_TRUE(collections().remove_items({items[0].id, items[1].id}));
  EXPECT_THAT(in(cases), ElementsAre(bonus_.id));
  EXPECT_EQ(collections().find("案例").value()->items, 1);
}

TEST_F(PersonTest, KnowsAnArticleInManyCollectionsAndWithThoseInside) {
  const auto cases = collections().create("案例").value();
  const auto rest = collections().create("疗休养", cases).value();
  const auto other = collections().create("驿站").value();
  ASSERT_TRUE(collections().add(cases, {anchor_of(rest_)}));
  ASSERT_TRUE(collections().add(rest, {anchor_of(rest_), anchor_of(bonus_)}));
  ASSERT_TRUE(collections().add(other, {anchor_of(station_)}));
  EXPECT_THAT(collections().articles(cases).value(), UnorderedElementsAre(rest_.id, bonus_.id));
  EXPECT_THAT(collections().holding(rest_.id).value(), ElementsAre(cases, rest));
}

TEST_F(PersonTest, FollowsTheArticleThatHoldsMostOfTheLines) {
  const auto cases = collections().create("案例").value();
  ASSERT_TRUE(collections().add(cases, {anchor_of(station_), anchor_of(rest_)}));
  ASSERT_TRUE(archive_.marks().add_tag({anchor_of(rest_)}, "补贴"));
  ASSERT_TRUE(archive_.marks().set_state({anchor_of(rest_)}, ReadingState::Reviewed));
  // Split anew: the three lines from 5 on are one article.
  const auto longer = holding({5, 7, 9});
  const auto shorter = holding({11});
  ASSERT_TRUE(archive_.replace_articles(page_, {station_, longer, shorter}));
  EXPECT_THAT(in(cases), ElementsAre(station_.id, longer.id));
  EXPECT_THAT(archive_.marks().tags_of(longer.id).value(), ElementsAre("补贴"));
  EXPECT_THAT(archive_.marks().states().value(), ElementsAre(Pair(longer.id, ReadingState::Reviewed)));
  EXPECT_EQ(collections().add(cases, {anchor_of(longer)}).value(), 0U) << "it is in it, by other lines";
  ASSERT_TRUE(archive_.marks().add_tag({anchor_of(longer)}, "补贴"));
  EXPECT_THAT(archive_.marks().tags().value(), ElementsAre(Pair("补贴", 1)));
  ASSERT_TRUE(archive_.marks().remove_tag({anchor_of(longer)}, "补贴"));
  EXPECT_THAT(archive_.marks().tags().value(), IsEmpty());
}

TEST_F(PersonTest, KeepsWhatHasNoArticleHere) {
  const auto cases = collections().create("案例").value();
  ASSERT_TRUE(collections().add(cases, {{std::string(64, 'a'), {1, 2}}, anchor_of(rest_)}));
  EXPECT_THAT(in(cases), ElementsAre("?", rest_.id));
  EXPECT_THAT(collections().items(cases).value()[0].anchor.lines, ElementsAre(1, 2));
  EXPECT_THAT(collections().articles(cases).value(), ElementsAre(rest_.id));
}

TEST_F(PersonTest, MarksArticlesReadAndUnreadAgain) {
  auto marks = archive_.marks();
  ASSERT_TRUE(marks.set_state({anchor_of(rest_), anchor_of(bonus_)}, ReadingState::Read));
  ASSERT_TRUE(marks.set_state({anchor_of(bonus_)}, ReadingState::Reviewed));
  EXPECT_THAT(marks.states().value(),
              UnorderedElementsAre(Pair(rest_.id, ReadingState::Read), Pair(bonus_.id, ReadingState::Reviewed)));
  ASSERT_TRUE(marks.set_state({anchor_of(rest_)}, ReadingState::Unread));
  EXPECT_THAT(marks.states().value(), ElementsAre(Pair(bonus_.id, ReadingState::Reviewed)));
}

TEST_F(PersonTest, CountsAsNewWhatCameAfterASearchWasLookedAt) {
  auto searches = archive_.saved_searches();
  ASSERT_TRUE(searches.save("疗休养补贴", "疗休养 补贴"));
  EXPECT_THAT(searches.articles_after(searches.find("疗休养补贴").value()->seen).value(), IsEmpty());
  const auto next = new_page("疗休养路线又添三条\n", "晨光职工报_2024-06-21_01版.txt");
  const auto route = article_of(next, 1, "疗休养路线又添三条");
  ASSERT_TRUE(archive_.add_page(next, {route}));
  const auto saved = searches.all().value();
  EXPECT_THAT(searches.articles_after(saved[0].seen).value(), ElementsAre(route.id));
  ASSERT_TRUE(searches.set_seen(saved[0].id));
  EXPECT_THAT(searches.articles_after(searches.find("疗休养补贴").value()->seen).value(), IsEmpty());
  ASSERT_TRUE(searches.save("疗休养补贴", "疗休养 AND 补贴")) << "the other one gives way";
  EXPECT_EQ(searches.all().value().size(), 1U);
  ASSERT_TRUE(searches.remove("疗休养补贴"));
  EXPECT_EQ(searches.remove("疗休养补贴").error().code, ErrorCode::NotFound);
}

TEST_F(PersonTest, RenamesASavedSearchAndKeepsWhatWasSeen) {
  auto searches = archive_.saved_searches();
  ASSERT_TRUE(searches.save("补贴", "疗休养 补贴"));
  ASSERT_TRUE(searches.save("驿站", "户外 驿站"));
  const auto before = searches.find("补贴").value().value();
  EXPECT_TRUE(searches.rename("补贴", "疗养补贴"));
  const auto after = searches.find("疗养补贴").value().value();
  EXPECT_EQ(after.query, before.query);
  EXPECT_EQ(after.seen, before.seen);
  EXPECT_EQ(searches.rename("补贴", "别的").error().code, ErrorCode::NotFound);
  EXPECT_EQ(searches.rename("驿站", "疗养补贴").error().code, ErrorCode::Invalid);
  EXPECT_EQ(searches.rename("驿站", "").error().code, ErrorCode::Invalid);
  ASSERT_TRUE(archive_.journal().undo());
  EXPECT_TRUE(searches.find("补贴").value());
}

TEST_F(PersonTest, RemembersWhatWasSearchedForTheNewestFirst) {
  auto searches = archive_.saved_searches();
  SQLite::Database clock(at() + "/archive.sqlite", SQLite::OPEN_READWRITE);
  for (const char* query : {"驿站", "疗休养", "驿站"}) {
    ASSERT_TRUE(searches.note(query));
    clock.exec("UPDATE search_history SET searched_at = '2024-' || searched_at");  // The others were long ago.
  }
  EXPECT_THAT(searches.history(10).value(), ElementsAre("驿站", "疗休养"));
  EXPECT_THAT(searches.history(1).value(), ElementsAre("驿站"));
  ASSERT_TRUE(searches.clear_history());
  EXPECT_THAT(searches.history(10).value(), IsEmpty());
}

TEST_F(PersonTest, UndoesAndRedoesAStepAlsoAfterTheArchiveWasClosed) {
  const auto cases = collections().create("案例").value();
  ASSERT_TRUE(collections().add(cases, {anchor_of(rest_), anchor_of(bonus_)}));
  const std::string before = state();
  ASSERT_TRUE(collections().remove(cases));
  EXPECT_EQ(state(), "");
  { const Archive closed = std::move(archive_); }
  archive_ = open_to_write(at());
  const auto undone = archive_.journal().undo().value();
  ASSERT_TRUE(undone);
  EXPECT_EQ(undone->kind, "collection-remove");
  EXPECT_EQ(undone->subject, "案例");
  EXPECT_EQ(state(), before);
  EXPECT_EQ(archive_.journal().redo().value()->kind, "collection-remove");
  EXPECT_EQ(state(), "");
  EXPECT_FALSE(archive_.journal().redo().value());
}

TEST_F(PersonTest, LeavesNoStepWhereNothingChangedOrAChangeFailed) {
  const auto cases = collections().create("案例").value();
  ASSERT_TRUE(collections().rename(cases, "案例"));
  ASSERT_FALSE(collections().create("案例"));
  ASSERT_TRUE(collections().add(cases, {}));
  EXPECT_EQ(archive_.journal().steps(10).value().size(), 1U);
}

TEST_F(PersonTest, TakesChangesWithinAChangeForOneStep) {
  const auto all = archive_.journal().record("both", "两样", [&]() -> Result<void> {
    const auto cases = collections().create("案例");
    if (!cases) return tl::unexpected(cases.error());
    return archive_.marks().add_tag({anchor_of(rest_)}, "补贴");
  });
  ASSERT_TRUE(all) << all.error().message;
  EXPECT_EQ(archive_.journal().steps(10).value().size(), 1U);
  ASSERT_TRUE(archive_.journal().undo());
  EXPECT_THAT(paths(), IsEmpty());
  EXPECT_THAT(archive_.marks().tags().value(), IsEmpty());
  EXPECT_FALSE(archive_.journal().record("fails", "", [&]() -> Result<void> {
    (void)collections().create("半途");
    return fail(ErrorCode::Invalid, "no");
  }));
  EXPECT_THAT(paths(), IsEmpty());
}

TEST_F(PersonTest, CannotRedoWhatWasUndoneBeforeAnotherChange) {
  const auto cases = collections().create("案例").value();
  ASSERT_TRUE(archive_.journal().undo());
  ASSERT_TRUE(collections().create("驿站"));
  EXPECT_FALSE(archive_.journal().redo().value());
  EXPECT_THAT(paths(), ElementsAre("驿站"));
  EXPECT_GT(cases, 0);
}

TEST_F(PersonTest, ChangesNothingWhereTheArchiveIsOpenForReading) {
  ASSERT_TRUE(collections().create("案例"));
  auto reader = Archive::open(at(), Access::ReadOnly).value();
  EXPECT_EQ(reader.collections().create("驿站").error().code, ErrorCode::Invalid);
  EXPECT_EQ(reader.journal().undo().error().code, ErrorCode::Invalid);
  EXPECT_EQ(reader.collections().all().value().size(), 1U);
}

TEST_F(PersonTest, ReturnsToEveryStateByUndoAndRedo) {
  std::mt19937 random(2024);
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  const std::vector<Anchor> anchors = {anchor_of(station_), anchor_of(rest_), anchor_of(bonus_)};
  const std::vector<std::string> names = {"案例", "驿站", "‘引号’", "百分%", "换\n行"};
  std::vector<std::string> states = {state()};
  std::size_t steps = 0;
  for (int round = 0; round < 120; ++round) {
    const auto known = collections().all().value();
    const std::string& name = names[pick(names.size())];
    const std::int64_t id = known.empty() ? 0 : known[pick(known.size())].id;
    const auto parent = known.empty() || pick(2) == 0 ? std::nullopt : std::optional(known[pick(known.size())].id);
    // A change that is refused is no step.
    switch (pick(10)) {
      case 0:
      case 1: (void)collections().create(name, parent); break;
      case 2: (void)collections().add(id, {anchors[pick(3)], anchors[pick(3)]}); break;
      case 3: (void)collections().rename(id, name); break;
      case 4: (void)collections().move(id, parent); break;
      case 5: (void)(pick(4) == 0 ? collections().remove(id) : collections().set_note(id, name)); break;
      case 6: (void)archive_.marks().add_tag({anchors[pick(3)]}, name); break;
      case 7: (void)archive_.marks().set_state({anchors[pick(3)]}, static_cast<ReadingState>(pick(3))); break;
      case 8: (void)archive_.saved_searches().save(name, names[pick(names.size())]); break;
      case 9: {
        const auto items = collections().items(id).value();
        if (!items.empty()) (void)collections().move_item(items[pick(items.size())].id, pick(4));
        break;
      }
      default: break;
    }
    const std::size_t now = archive_.journal().steps(1000).value().size();
    if (now == steps) {
      EXPECT_EQ(state(), states.back()) << "no step, no change";
      continue;
    }
    steps = now;
    states.push_back(state());
  }
  ASSERT_GT(states.size(), 40U);
  for (int turn = 0; turn < 2; ++turn) {
    for (std::size_t k = states.size(); k-- > 1;) {
      ASSERT_TRUE(archive_.journal().undo().value());
      ASSERT_EQ(state(), states[k - 1]) << "undone to step " << k - 1;
    }
    EXPECT_FALSE(archive_.journal().undo().value());
    for (std::size_t k = 1; k < states.size(); ++k) {
      ASSERT_TRUE(archive_.journal().redo().value());
      ASSERT_EQ(state(), states[k]) << "redone to step " << k;
    }
  }
}

}  // namespace
}  // namespace gongwen::archive
