#include "app/browse/count_model.h"
#include "app/browse/provinces.h"
#include "app/keep/collection_model.h"
#include "app/keep/item_model.h"
#include "app/results/result_model.h"
#include "gui/stage.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;
using app::CountModel;
using search::FacetCount;
using search::Field;

const std::vector<FacetCount> some_regions{
    {"320000", "江苏省", 3}, {"320500", "苏州市", 2}, {"330000", "浙江省", 9}, {"331100", "丽水市", 4},
    {"331125", "云和县", 1}, {"110000", "北京市", 2}, {"110105", "朝阳区", 2}, {"429004", "仙桃市", 1},
};

TEST(CountModel, IsASoundModel) {
  CountModel model(app::region_above);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSortFilterProxyModel narrowed;
  narrowed.setRecursiveFilteringEnabled(true);
  narrowed.setSourceModel(&model);
  const QAbstractItemModelTester narrowed_tester(&narrowed, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.set_counts(some_regions, true);
  model.set_filters({{Field::Region, "330000", false}});
  narrowed.setFilterFixedString(u"云和"_s);
  model.set_counts({}, true);
}

TEST(CountModel, PutsDivisionsBelowTheirParents) {
  CountModel model(app::region_above);
  model.set_counts(some_regions, true);
  const auto above = [&](const char* key) { return model.index_of(key).parent().data().toString(); };
  EXPECT_EQ(above("331125"), u"丽水市"_s);
  EXPECT_EQ(above("331100"), u"浙江省"_s);
  EXPECT_EQ(above("330000"), QString());
  EXPECT_EQ(above("110105"), u"北京市"_s);  // A municipality has no prefectures.
  EXPECT_EQ(above("429004"), QString());    // Nothing above it was counted.
}

TEST(CountModel, PutsTheLargestFirst) {
  CountModel model(app::region_above);
  model.set_counts(some_regions, true);
  EXPECT_EQ(model.index(0, 0).data().toString(), u"浙江省"_s);
}

TEST(CountModel, TellsHowFiltersStand) {
  CountModel model(app::nothing_above);
  model.set_counts({{"疗休养", "疗休养", 2}, {"就业创业", "就业创业", 1}}, true);
  model.set_filters({{Field::Topic, "就业创业", true}});
  const auto stand = [&](const char* key) {
    return static_cast<app::Stand>(model.index_of(key).data(app::StandRole).toInt());
  };
  EXPECT_EQ(stand("就业创业"), app::Stand::Excluded);
  EXPECT_EQ(stand("疗休养"), app::Stand::Free);
}

TEST(ResultModel, HoldsAMillionRowsWithoutLoadingThem) {
  app::Library library("/nowhere.gongwen");
  app::ResultModel model(library);
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  model.show({}, search::Sort::Newest, 1'000'000, {});
  EXPECT_EQ(model.rowCount(), 1'000'000);
  EXPECT_FALSE(model.index(999'999, 0).data().isValid());
  EXPECT_EQ(model.row(-1), nullptr);
}

TEST(ResultModel, GrowsByWhatIsCountedBehindTheFirstPage) {
  app::Library library("/nowhere.gongwen");
  app::ResultModel model(library);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  std::vector<search::Hit> first(50);
  for (std::size_t i = 0; i < first.size(); ++i) first[i].article.id = "n" + std::to_string(i);
  model.show({}, search::Sort::Relevance, 50, first);
  const auto shown = model.row(49);
  model.extend(120);
  EXPECT_EQ(model.rowCount(), 120);
  EXPECT_EQ(model.row(49), shown);
  EXPECT_EQ(model.row(50), nullptr);
  model.extend(120);
  EXPECT_EQ(model.matched(), 120);
}

TEST(Provinces, AreThirtyFourEachAtItsOwnPlace) {
  std::set<std::string_view> codes;
  std::set<std::pair<int, int>> places;
  for (const auto& province : app::provinces()) {
    codes.insert(province.code);
    places.emplace(province.row, province.column);
  }
  EXPECT_EQ(codes.size(), 34U);
  EXPECT_EQ(places.size(), 34U);
}

TEST(KeptModels, AreSoundThroughEveryChange) {
  Stage stage;
  stage.open({stage.known_pages()});
  auto& keeper = stage.workspace().keeper();
  using Mode = QAbstractItemModelTester::FailureReportingMode;
  app::CollectionModel collections(keeper);
  const QAbstractItemModelTester tree_tester(&collections, Mode::Fatal);
  const QAbstractItemModelTester saved_tester(&stage.workspace().saved(), Mode::Fatal);
  const auto kept = [&] { return until([&] { return !keeper.busy(); }); };
  keeper.add_to(u"甲/乙"_s, {stage.workspace().reader().wanted()});
  keeper.create(u"丙"_s, std::nullopt);
  keeper.save_search(u"疗养"_s, u"疗休养"_s);
  ASSERT_TRUE(kept());
  const auto outer = keeper.shelf().collections[0].id;
  app::ItemModel items(stage.workspace().library(), keeper, keeper.shelf().collections[1].id);
  const QAbstractItemModelTester item_tester(&items, Mode::Fatal);
  ASSERT_TRUE(until([&] { return items.rowCount() == 1; }));
  keeper.recolour(outer, u"#5f9065"_s);
  keeper.move(keeper.shelf().collections[2].id, outer, 0);
  keeper.rename_search(u"疗养"_s, u"疗休养的"_s);
  ASSERT_TRUE(kept());
  EXPECT_EQ(collections.rowCount(collections.index(0, 0)), 2);
  EXPECT_EQ(collections.index(0, 0).data(app::AmountRole).toInt(), 1) << "what is inside counts";
  keeper.remove(outer);
  keeper.remove_search(u"疗休养的"_s);
  ASSERT_TRUE(kept());
  EXPECT_EQ(collections.rowCount(), 0);
  EXPECT_EQ(stage.workspace().saved().rowCount(), 0);
  ASSERT_TRUE(until([&] { return items.rowCount() == 0; }));
}

}  // namespace
}  // namespace gongwen::test
