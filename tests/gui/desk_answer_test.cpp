// What is asked at the desk, and the answers to it.
#include "gui/desk_stage.h"

namespace gongwen::test {
namespace {

TEST_F(Desk, AcceptsAPlaceAndIsSureOfItThen) {
  show_doubtful();
  const auto doubts = desk().doubts().size();
  press(Qt::Key_A);
  EXPECT_EQ(desk().doubts().size(), doubts - 1);
  EXPECT_EQ(app::join_at(*desk().page(), desk().line())->confidence, 1);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(desk().doubts().size(), doubts);
}

TEST_F(Desk, AcceptsAWholeArticleByOneKey) {
  show_doubtful();
  go_to_doubt(Doubt::About::Article, 1);
  const std::string first = state();
  const int line = desk().line();
  press(Qt::Key_A, Qt::ShiftModifier);
  EXPECT_EQ(desk().article()->confidence, 1);
  for (const auto& join : desk().article()->joins) EXPECT_EQ(join.confidence, 1);
  for (const Doubt& doubt : desk().doubts()) {
    const bool of_it = doubt.article == desk().article()->id;
    EXPECT_FALSE(of_it && (doubt.about == Doubt::About::Article || doubt.about == Doubt::About::Join));
  }
  EXPECT_EQ(desk().line(), line);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(state(), first);
}

TEST_F(Desk, SplitsADoubtfulArticleAtItsLeastSureJoinByOneKey) {
  show_doubtful();
  go_to_doubt(Doubt::About::Article, 2);
  const auto count = desk().page()->articles().size();
  auto joins = desk().article()->joins;
  std::ranges::sort(joins, {}, &page::Join::confidence);
  const int line = desk().article()->lines[joins.front().piece];
  press(Qt::Key_1);
  EXPECT_EQ(desk().page()->articles().size(), count + 1);
  EXPECT_EQ(app::spot_of(desk().page()->articles(), line)->piece, 0U);
}

TEST_F(Desk, AcceptsARegionOrTakesTheNation) {
  // Named in passing, and nowhere as the place of the report.
  stage.open({stage.write("镜湖工友报/2022/07/01/01.txt",
                          "渡口的三十年\n\n芦花渡的渡工沈阿海撑了三十年船,从没误过学生上学。\n\n"
                          "他的徒弟有的去了苏州市,逢年过节都回渡口看他。\n")});
  open_desk();
  ASSERT_EQ(desk().doubts().size(), 1U);
  ASSERT_EQ(desk().doubts().front().about, Doubt::About::Region);
  EXPECT_EQ(stage.part<QLabel>("deskQuestion").text(), desk().question());
  const std::string first = state();
  const auto regions = desk().article()->regions;
  ASSERT_EQ(regions.size(), 1U);
  press(Qt::Key_1);
  EXPECT_EQ(desk().article()->regions.front().province, "全国");
  EXPECT_TRUE(desk().doubts().empty());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(state(), first);
  press(Qt::Key_A);
  EXPECT_EQ(desk().article()->regions.front().code, regions[0].code);
  EXPECT_EQ(desk().article()->regions.front().evidence.rule, "person");
  EXPECT_TRUE(desk().doubts().empty());
}

TEST(Offers, AreTheRegionsThatAreNamedBesideTheChiefOne) {
  annotate::Article article;
  article.lines = {3};
  article.pieces = {{0, page::Role::Body, false, false}};
  article.regions = {{"320500", "江苏省", "苏州市", "", true, {3, 0, 9, "苏州市", "place"}},
                     {"371100", "山东省", "日照市", "", false, {3, 20, 29, "日照市", "place"}}};
  const auto reading = std::make_shared<app::Reading>();
  reading->neighbours = {article};
  const annotate::Doubt doubt{Doubt::About::Region, "", 3, 0.5, 9, 1, {}};
  const auto offers = app::offers_at(app::DeskPage{reading, page::Page({}), {}, {}}, 3, &doubt);
  ASSERT_EQ(offers.size(), 3U);
  const auto codes = [&](std::size_t k) { return std::get<annotate::ValueChange>(offers[k].repair->change).value; };
  EXPECT_EQ(codes(0), "320500;371100");
  EXPECT_EQ(codes(1), "371100;320500");
  EXPECT_TRUE(offers[1].reason.contains(u"日照市"_s));
  EXPECT_EQ(codes(2), "000000");
}

TEST_F(Desk, AcceptsADateThatWasInferred) {
  // Nothing beside the page says when it was printed.
  stage.open({stage.write(
      "渡口.txt",
      "渡口的三十年\n\n新华社杭州2022年7月2日电(记者林渡)7月1日,浙江省舟山市芦花渡的渡工沈阿海领到了奖章。\n")});
  open_desk();
  const auto about_date = [](const Doubt& doubt) { return doubt.about == Doubt::About::IssueDate; };
  ASSERT_EQ(std::ranges::count_if(desk().doubts(), about_date), 1);
  go_to_doubt(Doubt::About::IssueDate, 1);
  const std::string value = desk().article()->issue_date.value;
  ASSERT_FALSE(value.empty());
  press(Qt::Key_A);
  EXPECT_EQ(std::ranges::count_if(desk().doubts(), about_date), 0);
  EXPECT_EQ(desk().article()->issue_date.value, value);
  EXPECT_EQ(desk().article()->issue_date.origin, annotate::Origin::Person);
}

TEST(Offers, AreTheDaysThatADateMayBeWhereTheyAreFew) {
  annotate::Article article;
  article.lines = {3};
  article.pieces = {{0, page::Role::Body, false, false}};
  article.issue_date = {"2022-07",    annotate::Precision::Month, "2022-07-01",
                        "2022-07-03", annotate::Origin::Inferred, {}};
  const auto reading = std::make_shared<app::Reading>();
  const annotate::Doubt doubt{Doubt::About::IssueDate, "", 3, 1.0 / 3, 9, 1, {}};
  const auto offers = [&] {
    reading->neighbours = {article};
    return app::offers_at(app::DeskPage{reading, page::Page({}), {}, {}}, 3, &doubt);
  };
  const auto days = offers();
  ASSERT_EQ(days.size(), 4U);
  EXPECT_EQ(std::get<annotate::ValueChange>(days[0].repair->change).value, "2022-07");
  EXPECT_EQ(std::get<annotate::ValueChange>(days[3].repair->change).value, "2022-07-03");
  EXPECT_EQ(days[3].key, u"3"_s);
  article.issue_date.latest = "2022-07-20";
  EXPECT_EQ(offers().size(), 1U);
  article.issue_date.value.clear();
  EXPECT_FALSE(offers().front().repair) << "it is for a person to look up";
}

TEST_F(Desk, TakesAPlaceByAClickOnIt) {
  show_doubtful();
  const auto other = app::join_at(*desk().page(), desk().line())->others.front();
  auto& offers = stage.part<QListWidget>("deskOffers");
  QTest::mouseClick(offers.viewport(), Qt::LeftButton, {}, offers.visualItemRect(offers.item(1)).center());
  wait();
  EXPECT_EQ(line_before(), other.behind.value_or(0));
}

}  // namespace
}  // namespace gongwen::test
