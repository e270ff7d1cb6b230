// The formats of citations, as they stand in the file.

#include "unit/exports/made.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::exports {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Citations, InRis) {
  EXPECT_EQ(written(Format::Ris, {night_school()}),
            "TY  - NEWS\r\n"
            "TI  - 职工夜校开课——首期开设八门课程\r\n"
            "ST  - 职工夜校开课\r\n"
            "AU  - 何以安\r\n"
            "AU  - 于静\r\n"
            "T2  - 晨光职工报\r\n"
            "PY  - 2020\r\n"
            "DA  - 2020/03/04/\r\n"
            "SP  - 5\r\n"
            "SE  - 工会工作巡礼\r\n"
            "AB  - 城东的灯亮到九点。\r\n"
            "KW  - 技能培训与竞赛\r\n"
            "KW  - 浙江省杭州市\r\n"
            "N1  - 引题: 下班也有课上——\r\n"
            "N1  - 署名: 记者 何以安; 通讯员 于静; 摄影 白川\r\n"
            "LA  - zh-CN\r\n"
            "DB  - 库-1\r\n"
            "AN  - 00000000000000ab-3\r\n"
            "ER  - \r\n"
            "\r\n");
}

TEST(Citations, InBibLatex) {
  EXPECT_EQ(written(Format::BibLatex, {night_school()}),
            "@article{00000000000000ab-3,\n"
            "  entrysubtype = {newspaper},\n"
            "  journaltitle = {晨光职工报},\n"
            "  date = {2020-03-04},\n"
            "  titleaddon = {工会工作巡礼},\n"
            "  langid = {chinese},\n"
            "  author = {{何以安} and {于静}},\n"
            "  title = {{职工夜校开课——首期开设八门课程}},\n"
            "  shorttitle = {{职工夜校开课}},\n"
            "  pages = {5},\n"
            "  note = {引题: 下班也有课上——; 署名: 记者 何以安; 通讯员 于静; 摄影 白川},\n"
            "  abstract = {城东的灯亮到九点。},\n"
            "  keywords = {技能培训与竞赛, 浙江省杭州市}\n"
            "}\n\n");
}

TEST(Citations, InBibTex) {
  const std::string entry = written(Format::BibTex, {night_school()});
  EXPECT_THAT(entry, HasSubstr("@article{00000000000000ab-3,\n  journal = {晨光职工报},\n  year = {2020},\n"
                               "  month = {03},\n  day = {04},\n"));
}

TEST(Citations, InCslJson) {
  EXPECT_EQ(written(Format::CslJson, {night_school()}),
            "[\n{\"id\":\"00000000000000ab-3\",\"type\":\"article-newspaper\","
            "\"title\":\"职工夜校开课——首期开设八门课程\",\"title-short\":\"职工夜校开课\","
            "\"author\":[{\"literal\":\"何以安\"},{\"literal\":\"于静\"}],\"container-title\":\"晨光职工报\","
            "\"issued\":{\"date-parts\":[[2020,3,4]]},\"page\":\"5\",\"section\":\"工会工作巡礼\","
            "\"abstract\":\"城东的灯亮到九点。\",\"keyword\":\"技能培训与竞赛, 浙江省杭州市\","
            "\"note\":\"引题: 下班也有课上——\\n署名: 记者 何以安; 通讯员 于静; 摄影 白川\","
            "\"language\":\"zh-CN\",\"archive\":\"库-1\",\"archive_location\":\"00000000000000ab-3\"}\n]\n");
}

TEST(Citations, InEndNoteXml) {
  const std::string record = written(Format::EndNote, {night_school()});
  EXPECT_THAT(record, HasSubstr("<ref-type name=\"Newspaper Article\">23</ref-type><contributors><authors>"
                                "<author>何以安</author><author>于静</author></authors></contributors>"));
  EXPECT_THAT(record, HasSubstr("<dates><year>2020</year><pub-dates><date>2020-03-04</date></pub-dates></dates>"));
}

TEST(Citations, AreAListOfLinesInGbt7714) {
  EXPECT_EQ(written(Format::Gbt7714, {night_school(), undated_night_school()}),
            "何以安，于静. 职工夜校开课——首期开设八门课程[N]. 晨光职工报，2020-03-04（5）.\n"
            "何以安，于静. 职工夜校开课——首期开设八门课程[N]. 晨光职工报，[2020-03]（5）.\n");
}

// A date that the archive worked out must not look as if it had been printed, in the style of any reader.
TEST(Citations, NeverPassAnInferredDateOffAsPrinted) {
  const std::vector<annotate::Article> one = {undated_night_school()};
  const std::string note = "推断为 2020-03";

  const std::string ris = written(Format::Ris, one);
  EXPECT_THAT(ris, Not(HasSubstr("PY  - ")));
  EXPECT_THAT(ris, Not(HasSubstr("DA  - ")));
  EXPECT_THAT(ris, HasSubstr(note));

  const std::string biblatex = written(Format::BibLatex, one);
  EXPECT_THAT(biblatex, Not(HasSubstr("date =")));
  EXPECT_THAT(biblatex, HasSubstr(note));

  const std::string bibtex = written(Format::BibTex, one);
  EXPECT_THAT(bibtex, HasSubstr("year = {[2020]}"));
  EXPECT_THAT(bibtex, Not(HasSubstr("month")));
  EXPECT_THAT(bibtex, HasSubstr(note));

  const std::string csl = written(Format::CslJson, one);
  EXPECT_THAT(csl, HasSubstr("\"issued\":{\"literal\":\"[2020-03]\",\"circa\":true}"));
  EXPECT_THAT(csl, HasSubstr(note));

  const std::string endnote = written(Format::EndNote, one);
  EXPECT_THAT(endnote, HasSubstr("<year>[2020]</year><pub-dates><date>[2020-03]</date>"));
  EXPECT_THAT(endnote, HasSubstr(note));

  const std::string tei = written(Format::Tei, one);
  EXPECT_THAT(tei, HasSubstr("<date when=\"2020-03\" cert=\"low\" evidence=\"internal\">"));

  for (const Format reading : {Format::Text, Format::Markdown, Format::Html}) {
    EXPECT_THAT(written(reading, one), HasSubstr("2020-03（推断）"));
  }
}

TEST(Citations, SayThatADateIsNotKnown) {
  auto article = night_school();
  article.issue_date = {};
  EXPECT_THAT(written(Format::Gbt7714, {article}), HasSubstr("[出版日期不详]"));
  EXPECT_THAT(written(Format::CslJson, {article}), Not(HasSubstr("issued")));
  EXPECT_THAT(written(Format::Ris, {article}), Not(HasSubstr("DA  -")));
}

TEST(Citations, TellAMonthOrAYearAsFarAsItIsKnown) {
  auto article = night_school();
  article.issue_date.value = "2020-03";
  EXPECT_THAT(written(Format::CslJson, {article}), HasSubstr("\"date-parts\":[[2020,3]]"));
  EXPECT_THAT(written(Format::Ris, {article}), HasSubstr("DA  - 2020/03//\r\n"));
  EXPECT_THAT(written(Format::BibLatex, {article}), HasSubstr("date = {2020-03}"));
  article.issue_date.value = "2020";
  EXPECT_THAT(written(Format::Ris, {article}), HasSubstr("DA  - 2020///\r\n"));
}

TEST(Citations, OfNothingAreFilesThatCanBeRead) {
  EXPECT_EQ(written(Format::CslJson, {}), "[\n]\n");
  EXPECT_EQ(written(Format::Ris, {}), "");
}

}  // namespace
}  // namespace gongwen::exports
