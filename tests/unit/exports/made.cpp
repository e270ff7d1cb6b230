#include "unit/exports/made.h"

#include "annotate/fields.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace gongwen::exports {

using page::Role;

annotate::Article made(const std::string& id, const std::vector<std::pair<Role, std::string>>& paragraphs) {
  annotate::Article article;
  article.id = id;
  article.source = "晨光职工报/2020-03-04/05.txt";
  article.page_sha256 = std::string(64, 'a');
  int line = 0;
  for (const auto& [role, text] : paragraphs) {
    auto& all = article.repaired.text;
    if (!article.repaired.paragraphs.empty()) all += '\n';
    const std::size_t begin = all.size();
    all += text;
    article.repaired.paragraphs.push_back({role, begin, all.size()});
    article.repaired.runs.push_back({begin, ++line, 0});
    article.pieces.push_back({static_cast<std::size_t>(line - 1), role, false, false});
    article.lines.push_back(line);
  }
  annotate::fill_display_fields(article);
  article.paper = "晨光职工报";
  article.page_no = "5";
  article.issue_date = {"2020-03-04", annotate::Precision::Day, "2020-03-04", "2020-03-04", annotate::Origin::Path, {}};
  return article;
}

annotate::Article night_school() {
  auto article =
      made("00000000000000ab-3", {{Role::Label, "工会工作巡礼"},
                                  {Role::Kicker, "下班也有课上——"},
                                  {Role::Headline, "职工夜校开课"},
                                  {Role::Subtitle, "首期开设八门课程"},
                                  {Role::Standfirst, "城东的灯亮到九点。"},
                                  {Role::Body, "本报讯(记者何以安 通讯员于静)城东职工夜校昨晚开课,首期开设八门课程。"},
                                  {Role::Section, "车间里的老师"},
                                  {Role::Body, "教钳工的是退休工匠。"}});
  article.bylines = {{"何以安", "记者", {}}, {"于静", "通讯员", {}}, {"白川", "摄影", {}}};
  article.regions = {{"330100", "浙江省", "杭州市", "", true, {2, 0, 6, "杭州", "lead-place"}}};
  article.topics = {{"技能培训与竞赛", 0.9, {}}};
  return article;
}

annotate::Article undated_night_school() {
  auto article = night_school();
  article.issue_date = {"2020-03",    annotate::Precision::Month, "2020-03-01",
                        "2020-03-31", annotate::Origin::Inferred, {}};
  return article;
}

std::vector<annotate::Article> hostile_articles() {
  const std::vector<std::string> texts = {
      "=HYPERLINK(\"http://example.org\";\"工资表\")",
      "@SUM(A1:A9) +86 -3",
      "<script>alert('工会')</script> & &amp; ]]> <!-- --> \"引号\"",
      std::string("控制\x01字\x0b符\x1f与\x7f空") + std::string(1, '\0') + "字",
      "孤立的代理\xED\xA0\x80与坏字节\xFF\xC3(",
      "\\input{/etc/passwd} $x_1^2$ 100% #1 ~ 未闭的 { 与 }}",
      "第一行\r\nTY  - BOOK\r\nER  - \r\n第二行",
      "# 标题 [链接](javascript:alert(1)) ![图](http://example.org/a.png) `码` *强* _调_ | 表 | 1. 列",
      "../../etc/passwd",
      "反向\xE2\x80\xAE文字与\xE2\x80\xA8行分隔 𠮷野家 😀",
      "@article{假的, title = {条目}}",
      "   前后   有   空格   ",
  };
  std::vector<annotate::Article> articles;
  for (const std::string& text : texts) {
    const std::string id = "00000000000000cd-" + std::to_string(articles.size() + 1);
    auto article = made(id, {{Role::Headline, text}, {Role::Body, text}, {Role::Body, "正文。" + text}});
    article.paper = text;
    article.bylines = {{text, "记者", {}}};
    article.topics = {{text, 0.5, {}}};
    articles.push_back(std::move(article));
  }
  return articles;
}

void write_to(const std::filesystem::path& place, const Options& options,
              const std::vector<annotate::Article>& articles, const std::vector<annotate::Story>& stories) {
  const Provenance provenance{"gongwen 测试", "库-1",   "规则-1",
                              "夜校",         "newest", static_cast<std::int64_t>(articles.size())};
  auto writer = make_writer(place, options, provenance);
  ASSERT_TRUE(writer) << writer.error().message;
  const annotate::Story none;
  const auto entry = [&](std::size_t i) { return Entry{articles[i], i < stories.size() ? stories[i] : none, {}}; };
  if ((*writer)->has_contents()) {
    for (std::size_t i = 0; i < articles.size(); ++i) ASSERT_TRUE((*writer)->announce(entry(i)));
  }
  for (std::size_t i = 0; i < articles.size(); ++i) ASSERT_TRUE((*writer)->add(entry(i)));
  ASSERT_TRUE((*writer)->finish());
}

std::string written(const Options& options, const std::vector<annotate::Article>& articles,
                    const std::vector<annotate::Story>& stories) {
  const TemporaryFolder folder;
  write_to(folder.path() / "out", options, articles, stories);
  return bytes_of(folder.path() / "out");
}

std::string written(Format format, const std::vector<annotate::Article>& articles) {
  Options options;
  options.format = format;
  return written(options, articles);
}

}  // namespace gongwen::exports
