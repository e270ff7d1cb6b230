// Chinese queries through the window: typed into its line, and as saved searches.
#include "app/results/result_model.h"
#include "gui/stage.h"
#include "support/golden_queries.h"

#include <QListView>
#include <algorithm>

namespace gongwen::test {
namespace {

using namespace Qt::StringLiterals;

class GoldenQueries : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::path folder;
    for (const auto& [name, text] : golden_pages) folder = stage.write("金/" + name, text).parent_path();
    stage.open({folder});
  }

  /// Of all that the results show, in the order of their bytes.
  std::vector<std::string> shown() {
    app::ResultModel& model = stage.workspace().results().model();
    std::vector<std::string> headlines;
    for (int row = 0; row < model.matched(); ++row) {
      headlines.push_back(model.index(row, app::ResultModel::Headline).data().toString().toStdString());
    }
    std::sort(headlines.begin(), headlines.end());
    return headlines;
  }

  static std::vector<std::string> sorted(std::vector<std::string> headlines) {
    std::sort(headlines.begin(), headlines.end());
    return headlines;
  }

  Stage stage;
};

TEST_F(GoldenQueries, FindTheseArticlesInTheWindow) {
  for (const GoldenQuery& golden : golden_queries) {
    stage.search(QString::fromUtf8(golden.typed));
    EXPECT_EQ(stage.workspace().results().matched(), static_cast<std::int64_t>(golden.headlines.size()))
        << golden.typed;
    EXPECT_EQ(shown(), sorted(golden.headlines)) << golden.typed;
  }
}

TEST_F(GoldenQueries, FindTheseArticlesAsSavedSearchesInTheWindow) {
  auto& list = stage.part<QListView>("savedList");
  for (const GoldenQuery& golden : golden_queries) {
    stage.workspace().keeper().save_search(u"问"_s, QString::fromUtf8(golden.typed));
    ASSERT_TRUE(until([&] { return !stage.workspace().keeper().busy() && !stage.workspace().saved().busy(); }));
    stage.search(u"本报讯"_s);
    stage.click_row(list, u"问"_s);
    EXPECT_EQ(shown(), sorted(golden.headlines)) << golden.typed;
  }
}

}  // namespace
}  // namespace gongwen::test
