#include "annotate/article_json.h"
#include "exports/manifest.h"
#include "unit/exports/csv_reader.h"
#include "unit/exports/export_fixture.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

class ExportOfACollection : public Export {
 protected:
  static constexpr int one = all + 1;
  static constexpr int three = all + 3;
  static constexpr int five = all + 5;

  void SetUp() override {
    Export::SetUp();
    for (const int number : {one, three, five}) stored(store, number, std::to_string(number), "", "");
    const auto outer = store.collections().create("夜校").value();
    const auto inner = store.collections().create("焊接", outer).value();
    const auto anchor = [&](int number) {
      return archive::anchor_of(store.articles().get(article(number).id).value().value());
    };
    EXPECT_TRUE(store.collections().add(outer, {anchor(three)}));
    EXPECT_TRUE(store.collections().add(inner, {anchor(one)}));
    EXPECT_TRUE(store.collections().set_item_note(store.collections().items(outer).value()[0].id, "可引,已核对"));
    EXPECT_TRUE(store.marks().add_tag({anchor(three)}, "样板"));
    EXPECT_TRUE(store.marks().set_state({anchor(three)}, archive::ReadingState::Reviewed));
    selection.collection = "夜校";
  }

  Selection selection;
};

TEST_F(ExportOfACollection, HasItsArticlesAndThoseInsideOfItWithWhatPeopleDid) {
  Options options;
  options.columns = {"id", "tags", "state", "collections", "notes"};
  const auto report = run(selection, options);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->written, 2);
  const auto records = read_csv(std::string_view(bytes_of(output())).substr(3)).value();
  EXPECT_THAT(records,
              testing::UnorderedElementsAre(Record{"id", "tags", "state", "collections", "notes"},
                                            Record{article(three).id, "样板", "reviewed", "夜校", "可引,已核对"},
                                            Record{article(one).id, "", "", "夜校/焊接", ""}));

  options = {};
  options.format = Format::Jsonl;
  ASSERT_TRUE(run(selection, options));
  std::istringstream lines(bytes_of(output()));
  for (std::string line; std::getline(lines, line);) {
    const auto json = annotate::Json::parse(line);
    if (json.at("id") != article(three).id) continue;
    EXPECT_EQ(json.at("kept").dump(),
              R"({"tags":["样板"],"state":"reviewed","collections":[{"path":"夜校","note":"可引,已核对",)"
              R"("levels":[{"name":"夜校","colour":"","note":""}]}],"corrections":[]})");
  }
}

TEST_F(ExportOfACollection, IsAskedForByNameAgain) {
  ASSERT_TRUE(run(selection, {}, WithManifest::Yes));
  EXPECT_EQ(request_of(manifest_of(output())).value().selection.collection, "夜校");
  selection.collection = "没有";
  EXPECT_EQ(run(selection, {}).error().code, ErrorCode::NotFound);
}

TEST_F(ExportOfACollection, AsAnArchiveHoldsItsPagesWholeAndWhatPeopleDid) {
  Options options;
  options.format = Format::Archive;
  std::filesystem::remove(output());
  const auto report = run(selection, options);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->written, 2);
  const std::string bytes = bytes_of(output() / "archive.sqlite");
  {
    auto subset = archive::Archive::open(output(), archive::Access::ReadWrite);
    ASSERT_TRUE(subset) << subset.error().message;
    EXPECT_NE(subset->id(), store.id());
    EXPECT_EQ(subset->pages().count().value(), 2);
    EXPECT_THAT(subset->check().value(), testing::IsEmpty());
    EXPECT_EQ(subset->queue().count().value(), 2) << "to be indexed";
    for (const int number : {one, three}) {
      const auto page = store.articles().page_of(article(number).id).value().value();
      const auto copy = subset->articles().page_of(article(number).id).value().value();
      EXPECT_EQ(subset->pages().bytes(copy).value(), store.pages().bytes(page).value());
      EXPECT_EQ(annotate::to_json(subset->articles().get(article(number).id).value().value()),
                annotate::to_json(store.articles().get(article(number).id).value().value()));
    }
    EXPECT_EQ(subset->marks().tags_of(article(three).id).value(), std::vector<std::string>{"样板"});
    EXPECT_EQ(subset->marks().states().value().at(article(three).id), archive::ReadingState::Reviewed);
    const auto collection = subset->collections().find("夜校").value().value();
    EXPECT_EQ(subset->collections().items(collection.id).value().at(0).note, "可引,已核对");
    EXPECT_EQ(subset->collections().articles(collection.id).value().size(), 2U);
  }
  std::filesystem::remove_all(output());
  ASSERT_TRUE(run(selection, options));
  EXPECT_TRUE(bytes_of(output() / "archive.sqlite") == bytes) << "the same archive, the same bytes";
}

}  // namespace
}  // namespace gongwen::exports
