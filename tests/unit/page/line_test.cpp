#include "page/line.h"

#include "page/writers.h"

#include <string>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

Line read(std::string_view text) { return read_line(text, 1, Habits::shipped()); }

class Opening : public testing::TestWithParam<const char*> {};
TEST_P(Opening, IsKnown) { EXPECT_TRUE(read(GetParam()).opening) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Forms, Opening,
                         testing::Values("本报讯(记者林知秋 通讯员陶一鸣)4月8日,海州市总工会举办比武。",
                                         "本报讯 (记者林知秋)日前,青石县的骑手之家开门迎客。",
                                         "本报讯 记者林知秋 通讯员陶一鸣、顾长风报道 在东港区,新站点多了三处。",
                                         "通讯员陶一鸣报道 青石县总工会送清凉到工地。",
                                         "记者林知秋、顾长风报道 老工友把书捐给了班组。",
                                         "新华社海州3月1日电 记者从省总工会获悉,今年的名额加了一成。",
                                         "新华社海州3月1日电(记者顾长风)全省工会启动助学。",
                                         "本报海州4月2日讯 市总工会今天发出通知。",
                                         "本報訊(記者林知秋)兩岸工友在廈門比技能。"));

class NoOpening : public testing::TestWithParam<const char*> {};
TEST_P(NoOpening, IsNotTakenForOne) { EXPECT_FALSE(read(GetParam()).opening) << GetParam(); }
INSTANTIATE_TEST_SUITE_P(Forms, NoOpening,
                         testing::Values("记者走进车间时,周大川正在换刀头。", "本报记者 林知秋", "本报通讯员 江小满 摄",
                                         "通讯员队伍怎么建,青石县有办法。", "新华社的图片挂在墙上。"));

struct Writing {
  const char* text;
  bool byline;
  bool credit;
};
class WritersForm : public testing::TestWithParam<Writing> {};
TEST_P(WritersForm, IsReadAsWhatItIs) {
  const Line line = read(GetParam().text);
  EXPECT_EQ(line.byline, GetParam().byline) << GetParam().text;
  EXPECT_EQ(line.credit, GetParam().credit) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Forms, WritersForm,
    testing::Values(Writing{"本报记者 林知秋", true, false}, Writing{"本报记者林知秋", true, false},
                    Writing{"本报记者 林知秋 本报通讯员 陶一鸣", true, false},
                    Writing{"本报通讯员 欧阳小满 顾长风", true, false},
                    Writing{"本报特约记者 阿不都·热合曼", true, false}, Writing{"□本报记者 林知秋", true, false},
                    Writing{"本报通讯员 江小满 摄", false, true}, Writing{"新华社记者 江小满 摄", false, true},
                    Writing{"江小满 摄/人民图片", false, true}, Writing{"江小满摄", false, true},
                    Writing{"通讯员队伍越来越壮大", false, false}, Writing{"记者走进车间", false, false},
                    Writing{"工友的合影", false, false}));

TEST(Line, TellsASentenceFromOneThatStopped) {
  EXPECT_TRUE(read("他说:“有了这间屋,歇脚不愁了。”").ends_sentence);
  EXPECT_TRUE(read("谁来报名?").ends_sentence);
  EXPECT_FALSE(read("市总工会按每人每天二百元的标准给予补").ends_sentence);
  EXPECT_FALSE(read("“早上报名,下午就排上了”").ends_sentence);
}

TEST(Line, KnowsWhatBeginsInMidSentence) {
  EXPECT_TRUE(read("的标准给予补助,名额公布到班组。").begins_inside);
  EXPECT_TRUE(read("”周大川说完,又回到机床边。").begins_inside);
  EXPECT_FALSE(read("着眼骑手吃饭难,县总工会建了食堂。").begins_inside) << "着眼 is a word";
  EXPECT_FALSE(read("地方工会也在试。").begins_inside) << "地方 is a word";
}

TEST(Line, SeesQuotationsThatStayOpen) {
  EXPECT_TRUE(read("周大川说:“今年轮到我们班").opens_quote);
  EXPECT_TRUE(read("组了,大家都高兴。”").closes_quote);
  const Line closed = read("他讲了“三个不”。");
  EXPECT_FALSE(closed.opens_quote || closed.closes_quote);
}

TEST(Line, KnowsJumpLinesAndSignOffs) {
  EXPECT_TRUE(read("(上接第1版)").jump_alone);
  EXPECT_TRUE(read("(上接第1版)全会之后,各地职工认真学习。").jump_from);
  EXPECT_FALSE(read("(上接第1版)全会之后,各地职工认真学习。").jump_alone);
  EXPECT_TRUE(read("(下转第4版)").sign_off);
  EXPECT_TRUE(read("(新华社北京3月1日电)").sign_off);
  EXPECT_FALSE(read("上接第三道工序的,是两名女工。").jump_from);
}

TEST(Line, SeesACreditBehindACaption) {
  EXPECT_TRUE(read("图为参赛职工在绑扎钢筋。 本报通讯员 江小满 摄").ends_with_credit);
  EXPECT_TRUE(read("图为参赛职工在绑扎钢筋。 江小满 摄/人民图片").ends_with_credit);
  EXPECT_FALSE(read("图为参赛职工在绑扎钢筋。一旁有人喝彩。").ends_with_credit);
}

TEST(Habits, ANewPapersHabitIsALineOfData) {
  const Habits habits = Habits::parse("role\t特派员\nhouse\t海州晚报\n# a remark\n");
  EXPECT_TRUE(read_line("海州晚报特派员 林知秋", 1, habits).byline);
  EXPECT_FALSE(read("海州晚报特派员 林知秋").byline);
}

}  // namespace
}  // namespace gongwen::page
