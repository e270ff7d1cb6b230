#include "exports/manifest.h"

#include "base/digest.h"
#include "exports/export.h"
#include "search/index_writer.h"
#include "support/temporary_folder.h"
#include "unit/exports/made.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Manifest : public testing::Test {
 protected:
  /// An article of a page of its own, in the archive and its index.
  static annotate::Article on_page(int number, const std::string& headline) {
    auto article = night_school();
    article.page_sha256 = sha256("第" + std::to_string(number) + "页");
    article.id = annotate_id(article.page_sha256);
    article.headline = headline;
    return article;
  }
  static std::string annotate_id(const std::string& page) { return page.substr(0, 16) + "-1"; }

  void add(int number) {
    const auto article = on_page(number, "夜校之" + std::to_string(number));
    archive::NewPage page{"第" + std::to_string(number) + "页", "UTF-8", {}, {}};
    page.facts.sha256 = article.page_sha256;
    ASSERT_TRUE(store.add_page(page, {article}));
    index(article);
  }

  void rename(int number, const std::string& headline) {
    const auto article = on_page(number, headline);
    ASSERT_TRUE(store.replace_articles(store.articles().page_of(article.id).value().value(), {article}));
    index(article);
  }

  void index(const annotate::Article& article) {
    auto writer = search::IndexWriter::open(store.index_folder()).value();
    ASSERT_TRUE(writer.put(search::Document::prepare(article)));
    ASSERT_TRUE(writer.commit());
  }

  void remove(int number) {
    auto writer = search::IndexWriter::open(store.index_folder()).value();
    ASSERT_TRUE(writer.remove(on_page(number, {}).id));
    ASSERT_TRUE(writer.commit());
  }

  void write() {
    auto searcher = search::Searcher::open(store.index_folder()).value();
    Options options;
    options.columns = {"headline"};
    const Selection selection{search::parse_query("夜校 报纸:晨光职工报").value(), search::Sort::Oldest, {}, {}};
    const auto report = export_articles({store, searcher}, selection, options, output(), WithManifest::Yes);
    ASSERT_TRUE(report) << report.error().message;
  }

  [[nodiscard]] Changes changes() {
    auto searcher = search::Searcher::open(store.index_folder()).value();
    return compare({store, searcher}, manifest_of(output())).value();
  }

  [[nodiscard]] std::filesystem::path output() const { return folder.path() / "夜校.csv"; }

  TemporaryFolder folder;
  archive::Archive store = archive::Archive::open(folder.path() / "库.gongwen", archive::Access::ReadWrite).value();
};

TEST_F(Manifest, TellsWhatWasAskedForAndWhatIsInTheFile) {
  add(1);
  add(2);
  write();
  const std::string text = bytes_of(manifest_of(output()));
  for (const std::string& part :
       {std::string("\"gongwen_manifest\":1"), "\"archive\":\"" + store.id() + "\"",
        "\"index\":\"" + search::fingerprint() + "\"", std::string("\"query\":\"夜校 报纸:晨光职工报\""),
        std::string("\"sort\":\"oldest\""),
        "{\"page\":\"" + sha256("第1页") + "\",\"source\":", "{\"article\":\"" + on_page(2, {}).id + "\",\"sha256\":",
        "{\"file\":\"夜校.csv\",\"bytes\":" + std::to_string(std::filesystem::file_size(output())) + ",\"sha256\":\"" +
            sha256(bytes_of(output())) + "\"}",
        std::string("{\"matched\":2,\"written\":2}")}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
  write();
  EXPECT_EQ(bytes_of(manifest_of(output())), text) << "the same archive, the same bytes";
}

TEST_F(Manifest, FindsFilesThatAreMissingOrOther) {
  add(1);
  write();
  EXPECT_THAT(check_manifest(manifest_of(output())).value(), IsEmpty());
  std::string bytes = bytes_of(output());
  bytes.back() = ' ';
  folder.write("夜校.csv", bytes);
  EXPECT_THAT(check_manifest(manifest_of(output())).value(), ElementsAre(HasSubstr("its bytes are others")));
  folder.write("夜校.csv", bytes + "更多");
  EXPECT_THAT(check_manifest(manifest_of(output())).value(), ElementsAre(HasSubstr("bytes instead of")));
  std::filesystem::remove(output());
  EXPECT_THAT(check_manifest(manifest_of(output())).value(), ElementsAre(HasSubstr("is missing")));
}

TEST_F(Manifest, ThatIsDamagedIsRefused) {
  add(1);
  write();
  const std::string text = bytes_of(manifest_of(output()));
  const std::string name = manifest_of(output()).filename();
  const auto error = [&](const std::string& bytes) {
    folder.write(name, bytes);
    return check_manifest(manifest_of(output())).error().code;
  };
  EXPECT_EQ(error(text.substr(0, text.rfind("{\"matched\""))), ErrorCode::Corrupt) << "cut off";
  EXPECT_EQ(error(text.substr(0, text.size() / 2)), ErrorCode::Corrupt);
  EXPECT_EQ(error("{\"别的\":1}\n"), ErrorCode::Corrupt);
  EXPECT_EQ(error("不是 JSON"), ErrorCode::Corrupt);
  EXPECT_EQ(check_manifest(folder.path() / "没有").error().code, ErrorCode::NotFound);
}

TEST_F(Manifest, AsksAgainForWhatItAskedFor) {
  add(1);
  write();
  const auto request = request_of(manifest_of(output())).value();
  EXPECT_EQ(search::to_text(request.selection.query), "夜校 报纸:晨光职工报");
  EXPECT_EQ(request.selection.sort, search::Sort::Oldest);
  EXPECT_EQ(request.options.columns, std::vector<std::string>{"headline"});
}

TEST_F(Manifest, TellsWhatWasAddedRemovedAndChanged) {
  for (const int number : {1, 2, 3}) add(number);
  write();
  EXPECT_THAT(changes().added, IsEmpty());
  EXPECT_THAT(changes().removed, IsEmpty());
  EXPECT_THAT(changes().changed, IsEmpty());
  EXPECT_EQ(changes().matched, 3);
  EXPECT_FALSE(changes().other_archive);

  add(4);
  remove(1);
  rename(2, "夜校改了标题");
  EXPECT_THAT(changes().added, ElementsAre(on_page(4, {}).id));
  EXPECT_THAT(changes().removed, ElementsAre(on_page(1, {}).id));
  EXPECT_THAT(changes().changed, ElementsAre(on_page(2, {}).id));
  EXPECT_EQ(changes().matched, 3);
}

TEST(Options, ReadBackAsTheyWereWritten) {
  Options options;
  options.format = Format::Text;
  options.columns = {"id", "paper"};
  options.full_text = false;
  options.byte_order_mark = false;
  options.neutral_formulas = false;
  options.file_each = true;
  options.title = "夜校";
  options.citation = {Edition::Gbt2015, Punctuation::Full};
  const auto again = options_from_json(to_json(options)).value();
  EXPECT_EQ(to_json(again), to_json(options));
  EXPECT_EQ(again.citation, options.citation);
  EXPECT_EQ(options_from_json({{"format", "csv"}}).error().code, ErrorCode::Corrupt);
}

}  // namespace
}  // namespace gongwen::exports
