// Whatever a person does at the desk by keys, no line is lost, and undoing all of it gives the first state again.
#include "gui/desk_stage.h"

#include <array>
#include <random>
#include <set>

namespace gongwen::test {
namespace {

struct Stroke {
  Qt::Key key;
  Qt::KeyboardModifiers modifiers = Qt::NoModifier;
  Qt::Key chosen = Qt::Key_unknown;  ///< In the menu that it opens.
};

constexpr std::array<Stroke, 18> strokes{{{Qt::Key_S},
                                          {Qt::Key_G},
                                          {Qt::Key_G, Qt::ShiftModifier},
                                          {Qt::Key_Up, Qt::AltModifier},
                                          {Qt::Key_Down, Qt::AltModifier},
                                          {Qt::Key_J},
                                          {Qt::Key_A},
                                          {Qt::Key_A, Qt::ShiftModifier},
                                          {Qt::Key_1},
                                          {Qt::Key_2},
                                          {Qt::Key_3},
                                          {Qt::Key_K},
                                          {Qt::Key_N},
                                          {Qt::Key_M, Qt::NoModifier, Qt::Key_0},
                                          {Qt::Key_M, Qt::NoModifier, Qt::Key_2},
                                          {Qt::Key_M, Qt::NoModifier, Qt::Key_5},
                                          {Qt::Key_R, Qt::NoModifier, Qt::Key_8},
                                          {Qt::Key_R, Qt::NoModifier, Qt::Key_3}}};

class DeskProperties : public Desk, public testing::WithParamInterface<unsigned> {
 protected:
  void strike(const Stroke& stroke) {
    QTest::keyClick(&cards(), stroke.key, stroke.modifiers);
    if (stroke.chosen != Qt::Key_unknown) {
      const auto menus = stage.window().findChildren<QMenu*>();
      for (QMenu* menu : menus) {
        if (!menu->isVisible()) continue;
        QTest::keyClick(menu, stroke.chosen);
        menu->close();
      }
    }
    wait();
  }
  /// Every line of the page, once.
  std::multiset<int> lines() {
    std::multiset<int> lines;
    for (const auto& article : desk().page()->articles()) lines.insert(article.lines.begin(), article.lines.end());
    return lines;
  }
};

TEST_P(DeskProperties, LoseNoLineAndComeBackByUndo) {
  stage.open({std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/江城职工报_2021-09-14_04版.txt"});
  open_desk();
  const std::string first = state();
  const auto all = lines();
  std::mt19937 random(GetParam());
  const auto pick = [&](std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); };
  for (int k = 0; k < 40; ++k) {
    go_to(*std::next(all.begin(), static_cast<std::ptrdiff_t>(pick(all.size()))));
    strike(strokes[pick(strokes.size())]);
    ASSERT_EQ(lines(), all);
  }
  const auto made = desk().page()->history.size();
  EXPECT_GT(made, 15U);
  const std::string last = state();
  ASSERT_NE(last, first);
  for (std::size_t k = 0; k < made; ++k) press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(desk().page()->history.empty());
  EXPECT_TRUE(state() == first);
  for (std::size_t k = 0; k < made; ++k) press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(state() == last);
}

INSTANTIATE_TEST_SUITE_P(AtRandom, DeskProperties, testing::Values(1U, 2U, 3U));

}  // namespace
}  // namespace gongwen::test
