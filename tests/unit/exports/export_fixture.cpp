#include "unit/exports/export_fixture.h"

#include "base/digest.h"
#include "search/index_writer.h"

#include <vector>

namespace gongwen::exports {

annotate::Article article(int number) {
  annotate::Article made;
  made.id = "00000000000000ab-" + std::to_string(number);
  made.source = "晨光职工报/2021-03-0" + std::to_string(1 + number % 9) + "/01.txt";
  made.page_sha256 = std::string(64, 'a');
  made.lines = {number, number + 1};
  made.pieces = {{0, page::Role::Headline, false, false}, {1, page::Role::Body, false, false}};
  // What a cell or a line of JSON could stumble over.
  made.headline = number % 7 == 0 ? "=1+1" : "第" + std::to_string(number) + "期\"职工夜校\",昨晚开课";
  const std::string body =
      "职工夜校第" + std::to_string(number) + "课," + (number % 2 == 0 ? "讲\t钳工" : "讲\\焊接") + "。";
  made.repaired.text = made.headline + "\n" + body;
  made.repaired.paragraphs = {{page::Role::Headline, 0, made.headline.size()},
                              {page::Role::Body, made.headline.size() + 1, made.repaired.text.size()}};
  made.repaired.runs = {{0, number, 0}, {made.headline.size() + 1, number + 1, 0}};
  made.paper = "晨光职工报";
  made.issue_date.value = "2021-03-0" + std::to_string(1 + number % 9);
  made.issue_date.precision = annotate::Precision::Day;
  made.issue_date.earliest = made.issue_date.latest = made.issue_date.value;
  made.issue_date.origin = annotate::Origin::Path;
  made.regions = {{"330100", "浙江省", "杭州市", "", true, {number + 1, 0, 6, "杭州", "lead-place"}}};
  return made;
}

annotate::Article stored(archive::Archive& archive, int number, const std::string& page_no, const std::string& from,
                         const std::string& on) {
  archive::NewPage page;
  page.bytes = "第" + page_no + "版";
  page.encoding = "UTF-8";
  page.facts.sha256 = sha256(page.bytes);
  page.facts.paper = "晨光职工报";
  page.facts.date = "2021-03-02";
  page.facts.page_no = page_no;
  auto made = article(number);
  made.page_sha256 = page.facts.sha256;
  made.page_no = page_no;
  made.continued_from_page = from;
  made.continued_on_page = on;
  EXPECT_TRUE(archive.add_page(page, {made}));
  return made;
}

void Export::SetUp() {
  std::vector<annotate::Article> articles;
  for (int i = 1; i <= all; ++i) articles.push_back(article(i));
  archive::NewPage page;
  page.bytes = "晨光职工报";
  page.encoding = "UTF-8";
  page.facts.sha256 = sha256(page.bytes);
  ASSERT_TRUE(store.add_page(page, articles));
  auto writer = search::IndexWriter::open(index_folder());
  ASSERT_TRUE(writer) << writer.error().message;
  for (const auto& each : articles) ASSERT_TRUE(writer->put(search::Document::prepare(each)));
  ASSERT_TRUE(writer->commit());
}

}  // namespace gongwen::exports
