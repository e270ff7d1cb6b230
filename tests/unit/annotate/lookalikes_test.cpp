#include "annotate/lookalikes.h"

#include "text/utf8.h"

#include <array>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::annotate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

TEST(LookAlike, AreCharactersThatAreTakenForEachOther) {
  for (const auto& [a, b] : {std::pair{U'未', U'末'},
                             {U'晖', U'辉'},
                             {U'戌', U'戍'},
                             {U'钦', U'软'},
                             {U'士', U'土'},
                             {U'玮', U'伟'},
                             {U'翀', U'昀'}}) {
    EXPECT_TRUE(look_alike(a, b)) << static_cast<std::uint32_t>(a);
    EXPECT_TRUE(look_alike(b, a)) << static_cast<std::uint32_t>(a);
  }
}

TEST(LookAlike, IsNoCharacterItself) { EXPECT_FALSE(look_alike(U'未', U'未')); }

TEST(LookAlike, AreNotCharactersThatOnlySoundAlike) {
  for (const auto& [a, b] : {std::pair{U'伟', U'卫'}, {U'丽', U'莉'}, {U'建', U'剑'}, {U'明', U'鸣'}, {U'a', U'o'}}) {
    EXPECT_FALSE(look_alike(a, b)) << static_cast<std::uint32_t>(a);
  }
}

TEST(PerhapsTheSame, AreNamesThatDifferByOneLookAlike) {
  const std::vector<std::string> names = {"柯晨晖", "佟末", "柯晨辉", "段思齐", "佟未", "柯晨明"};
  EXPECT_THAT(perhaps_the_same(names),
              UnorderedElementsAre(Pair("柯晨晖", ElementsAre("柯晨辉")), Pair("柯晨辉", ElementsAre("柯晨晖")),
                                   Pair("佟末", ElementsAre("佟未")), Pair("佟未", ElementsAre("佟末"))));
}

TEST(PerhapsTheSame, AreNotNamesOfWhichTwoCharactersDifferOrOneIsMissing) {
  EXPECT_THAT(perhaps_the_same({"柯晖未", "柯辉末", "柯晖", "晖", "辉"}), IsEmpty());
}

TEST(PerhapsTheSame, AreTwoNamesWithOneLookAlikeBetweenThem) {
  EXPECT_TRUE(perhaps_the_same("柯晨晖", "柯晨辉"));
  EXPECT_TRUE(perhaps_the_same("佟未", "佟末"));
  for (const auto& [a, b] : {std::pair{"柯晨晖", "柯晨晖"},
                             {"柯晖未", "柯辉末"},
                             {"柯晖", "柯晨晖"},
                             {"柯晨晖", "柯晖"},
                             {"晖", "辉"},
                             {"柯晨晖", "柯明辉"},
                             {"", ""}}) {
    EXPECT_FALSE(perhaps_the_same(a, b)) << a << " " << b;
  }
}

TEST(PerhapsTheSame, AreFoundAsByComparingAllWithAll) {
  constexpr std::array<std::string_view, 8> characters = {"未", "末", "晖", "辉", "士", "土", "才", "旺"};
  std::mt19937 random(1925);
  std::set<std::string> drawn;
  for (int i = 0; i < 300; ++i) {
    std::string name;
    for (auto left = 2 + random() % 3; left > 0; --left) name += characters[random() % characters.size()];
    drawn.insert(name);
  }
  const std::vector<std::string> names(drawn.begin(), drawn.end());
  const auto found = perhaps_the_same(names);
  for (const std::string& a : names) {
    std::vector<std::string_view> expected;
    for (const std::string& b : names) {
      if (perhaps_the_same(a, b)) expected.push_back(b);
    }
    const auto one = found.find(a);
    EXPECT_EQ(one == found.end() ? std::vector<std::string_view>() : one->second, expected) << a;
  }
}

}  // namespace
}  // namespace gongwen::annotate
