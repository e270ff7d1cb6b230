#include "page/concepts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::page {
namespace {

std::vector<std::uint32_t> in(std::string_view text) { return Concepts::shipped().in(text); }

std::vector<std::uint32_t> common(std::string_view one, std::string_view other) {
  const auto a = in(one);
  const auto b = in(other);
  std::vector<std::uint32_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

TEST(Concepts, AreOneForWordsOfOneTopic) {
  EXPECT_FALSE(common("替农民工讨薪", "欠薪的老板补上了工钱").empty());
  EXPECT_TRUE(common("替农民工讨薪", "疗休养线路多了三条").empty());
}

TEST(Concepts, AreOneForPlacesOfOneProvince) {
  EXPECT_FALSE(common("在宁波", "温州来的").empty());
  EXPECT_EQ(common("在宁波", "慈溪市的").size(), 2U) << "the province and the prefecture";
  EXPECT_TRUE(common("在宁波", "到了贵阳").empty());
}

TEST(Concepts, AreNotNamedByWordsThatMerelyContainThem) {
  EXPECT_EQ(in("和平年代"), std::vector<std::uint32_t>());
  EXPECT_TRUE(common("互助保障", "西宁市").empty()) << "互助 is a county of 青海 too";
}

TEST(Concepts, TellTheLevelThatAnArticleSpeaksOf) {
  EXPECT_FALSE(common("县里拨了款", "全县推开").empty());
  EXPECT_TRUE(common("县里拨了款", "全市推开").empty());
}

TEST(Concepts, OfATextWithoutAnyAreNone) {
  EXPECT_TRUE(in("").empty());
  EXPECT_TRUE(in("他笑了笑").empty());
}

TEST(SharedConcepts, SpeakForTheArticleThatNamesThem) {
  const std::vector<std::string> texts{"全县推开", "县里拨了款", "全市推开", "市里拨了款"};
  SharedConcepts concepts(texts);
  std::vector<double> county;
  concepts.tell({true, false, false, false}, county);
  EXPECT_GT(county[1], 0);
  EXPECT_LT(county[2], 0);
}

// The slow reference: each line and article by itself.
TEST(SharedConcepts, TellWhatCountingTells) {
  const std::vector<std::string> words{"县里", "全市", "宁波", "讨薪", "医院", "疗休养", "笑了", "学校", "贵阳"};
  std::mt19937 random(20240611);
  for (int round = 0; round < 50; ++round) {
    std::vector<std::string> texts(8);
    for (std::string& text : texts) {
      for (int k = 0; k < 3; ++k) text += words[random() % words.size()] + ",";
    }
    std::vector<char> own(texts.size());
    for (char& each : own) each = random() % 3 == 0;
    std::vector<double> told;
    SharedConcepts(texts).tell(own, told);
    ASSERT_EQ(told.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      double expected = 0;
      for (const std::uint32_t named : in(texts[i])) {
        double inside = 0;
        double outside = 0;
        double lines = 0;
        for (std::size_t j = 0; j < texts.size(); ++j) {
          if (j == i) continue;
          const auto other = in(texts[j]);
          const bool holds = std::find(other.begin(), other.end(), named) != other.end();
          lines += own[j] ? 1 : 0;
          (own[j] ? inside : outside) += holds ? 1 : 0;
        }
        const double of_page = (outside + .5) / (static_cast<double>(texts.size()) - lines + 3);
        expected += std::log(std::max((inside + 2 * of_page) / (lines + 2), .01) / std::max(of_page, .01));
      }
      EXPECT_NEAR(told[i], expected, 1e-9) << texts[i];
    }
  }
}

}  // namespace
}  // namespace gongwen::page
