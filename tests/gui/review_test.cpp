#include "app/desk/review_view.h"
#include "app/read/reading_view.h"
#include "gui/desk_stage.h"

#include <QProgressBar>

namespace gongwen::test {
namespace {

class ReviewTest : public Desk {
 protected:
  void open_review() {
    stage.open({std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/江城职工报_2021-09-14_04版.txt",
                std::filesystem::path(GONGWEN_SOURCE_DIR) / "data/sample/pages/江城职工报_2021-09-14_01版.txt"});
    QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E, Qt::ShiftModifier);
    settle();
    ASSERT_TRUE(list().isVisible());
    ASSERT_GT(review().questions().size(), 4U);
  }
  void settle() {
    ASSERT_TRUE(
        until([&] { return !review().looking() && !desk().busy() && (desk().page() || review().left() == 0); }));
  }
  void push(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&list(), key, modifiers);
    settle();
  }
  app::ReviewPresenter& review() { return stage.workspace().review(); }
  QListView& list() { return stage.part<QListView>("reviewList"); }
  const ingest::Question& question() { return review().questions()[review().at()]; }
  bool is_asked(const Doubt& doubt) {
    return std::ranges::any_of(review().questions(), [&](const ingest::Question& one) {
      return one.doubt.article == doubt.article && one.doubt.line == doubt.line && one.doubt.about == doubt.about;
    });
  }
  std::vector<std::string> keys_of_questions() {
    std::vector<std::string> all;
    for (const auto& one : review().questions()) {
      all.push_back(one.doubt.article + " " + std::to_string(one.doubt.line) +
                    std::string(annotate::name(one.doubt.about)));
    }
    return all;
  }
  /// Goes by key to a question of this kind.
  void go_to_question(Doubt::About about) {
    while (question().doubt.about != about && review().at() + 1 < review().questions().size()) push(Qt::Key_N);
    ASSERT_EQ(question().doubt.about, about);
  }
};

TEST_F(ReviewTest, AsksTheHeaviestQuestionFirstWithItsAnswers) {
  open_review();
  EXPECT_EQ(review().at(), 0U);
  const auto weight = [](const ingest::Question& one) { return one.doubt.weight(); };
  EXPECT_TRUE(std::ranges::is_sorted(review().questions(), std::ranges::greater(), weight));
  EXPECT_EQ(list().model()->rowCount(), static_cast<int>(review().questions().size()));
  EXPECT_EQ(desk().page()->sha256(), question().page_sha256);
  EXPECT_EQ(desk().line(), question().doubt.line);
  EXPECT_EQ(stage.part<QLabel>("reviewQuestion").text(), desk().question());
  EXPECT_TRUE(stage.part<QLabel>("reviewGain").text().contains(QString::number(question().doubt.reach)));
  EXPECT_EQ(stage.part<QListWidget>("reviewOffers").count(), static_cast<int>(desk().offers().size()));
  EXPECT_TRUE(stage.part<QTextEdit>("reviewPreview")
                  .toPlainText()
                  .contains(QString::fromStdString(desk().article()->repaired.text).section(u'\n', 1, 1).left(10)));
}

TEST_F(ReviewTest, MarksInTheArticleWhatIsAskedAbout) {
  open_review();
  const auto& preview = stage.part<app::ReadingView>("reviewPreview");
  const auto marked = [&](std::size_t k) {
    const app::Mark& mark = preview.hits()[k];
    return preview.toPlainText().mid(mark.begin, mark.length);
  };
  go_to_question(Doubt::About::Join);
  ASSERT_EQ(preview.hits().size(), 1U);
  const QString own = QString::fromUtf8(app::words_of(desk().page()->reading->page, desk().line()));
  EXPECT_TRUE(marked(0).contains(own.left(3))) << marked(0).toStdString();
  while (review().at() > 0) push(Qt::Key_P);
  go_to_question(Doubt::About::Article);
  const auto doubtful = std::ranges::count_if(desk().article()->joins, app::is_doubtful);
  EXPECT_LE(static_cast<std::ptrdiff_t>(preview.hits().size()), doubtful);
}

TEST_F(ReviewTest, AcceptsAndAsksTheNext) {
  open_review();
  go_to_question(Doubt::About::Join);
  const Doubt accepted = question().doubt;
  const auto left = review().left();
  push(Qt::Key_A);
  EXPECT_FALSE(is_asked(accepted));
  EXPECT_LT(review().left(), left);
  EXPECT_TRUE(stage.part<QLabel>("reviewState").text().contains(u"已定"_s));
  EXPECT_EQ(stage.part<QProgressBar>("reviewProgress").value(), static_cast<int>(review().total() - review().left()));
  EXPECT_EQ(desk().line(), question().doubt.line);
  push(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(review().left(), left);
  EXPECT_TRUE(is_asked(accepted));
}

TEST_F(ReviewTest, AsksAgainWhatWasAnsweredOnAnotherPageWhenItIsUndone) {
  open_review();
  const auto before = keys_of_questions();
  const std::string page = question().page_sha256;
  push(Qt::Key_K);
  ASSERT_FALSE(review().questions().empty());
  ASSERT_NE(question().page_sha256, page) << "a page that is checked is asked about no more";
  EXPECT_EQ(review().checked(), 1U);
  push(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(question().page_sha256, page);
  EXPECT_EQ(keys_of_questions(), before);
  EXPECT_EQ(review().checked(), 0U);
}

TEST_F(ReviewTest, PutsWhatIsSkippedBehindAllOthers) {
  open_review();
  const Doubt first = question().doubt;
  const Doubt second = review().questions()[1].doubt;
  push(Qt::Key_S);
  EXPECT_EQ(question().doubt.article, second.article);
  EXPECT_EQ(question().doubt.line, second.line);
  EXPECT_EQ(review().questions().back().doubt.article, first.article);
  EXPECT_TRUE(list().model()->index(list().model()->rowCount() - 1, 0).data(app::ReviewModel::SkippedRole).toBool());
  // And it stays there whatever is answered meanwhile.
  push(Qt::Key_A);
  EXPECT_EQ(review().skipped(), 1U);
  EXPECT_EQ(review().questions().back().doubt.line, first.line);
  // Until the review is opened again.
  push(Qt::Key_Escape);
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E, Qt::ShiftModifier);
  settle();
  EXPECT_EQ(review().skipped(), 0U);
}

TEST_F(ReviewTest, GoesToTheDeskAndBackAndKnowsWhatWasDoneThere) {
  open_review();
  go_to_question(Doubt::About::Join);
  const Doubt asked = question().doubt;
  QTest::keyClick(&list(), Qt::Key_E);
  ASSERT_TRUE(cards().isVisible());
  EXPECT_EQ(desk().line(), asked.line);
  press(Qt::Key_S);
  press(Qt::Key_Escape);
  settle();
  EXPECT_TRUE(list().isVisible());
  EXPECT_FALSE(is_asked(asked));
  push(Qt::Key_Escape);
  EXPECT_TRUE(stage.part<QWidget>("panes").isVisible());
  EXPECT_EQ(desk().page(), nullptr);
}

TEST_F(ReviewTest, OffersCorrectionsThatFitTheirPageNoMore) {
  stage.open({stage.write("镜湖工友报/2022/07/01/01.txt", interrupted_page)});
  const std::string page = stored().front().page_sha256;
  stage.close();
  {
    auto archive = archive::Archive::open(stage.archive(), archive::Access::ReadWrite);
    const page::Placing apart{{3, 7}, page::Placing::Where::Alone, 0};
    ASSERT_TRUE(archive->corrections().add({"move", page, apart, "", "林渡", ""}));
  }
  stage.open();
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E, Qt::ShiftModifier);
  settle();
  auto& bar = stage.part<QWidget>("reviewMisfit");
  ASSERT_TRUE(bar.isVisible());
  QTest::keyClick(&list(), Qt::Key_O);
  ASSERT_TRUE(until([&] { return cards().isVisible() && desk().page(); }));
  press(Qt::Key_O);
  EXPECT_EQ(articles(), "1,9 3,7 5");
  press(Qt::Key_Escape);
  settle();
  EXPECT_TRUE(list().isVisible());
  EXPECT_FALSE(bar.isVisible());
}

TEST_F(ReviewTest, ReviewsWhatWasFoundOrTheWholeArchive) {
  open_review();
  const auto all = review().total();
  push(Qt::Key_Escape);
  stage.search(u"护腰"_s);
  stage.settle();
  QTest::keyClick(&stage.part<QWidget>("resultList"), Qt::Key_E, Qt::ShiftModifier);
  settle();
  EXPECT_FALSE(review().of_all());
  EXPECT_LT(review().total(), all);
  auto& scope = stage.part<QComboBox>("reviewScope");
  EXPECT_TRUE(scope.currentText().contains(u"护腰"_s));
  scope.setCurrentIndex(0);
  emit scope.activated(0);
  settle();
  EXPECT_EQ(review().total(), all);
}

TEST_F(ReviewTest, IsAnsweredToTheEnd) {
  open_review();
  std::size_t keys = 0;
  while (review().left() > 0 && ++keys < 300) push(desk().offers().front().repair ? Qt::Key_A : Qt::Key_K);
  EXPECT_EQ(review().left(), 0U);
  EXPECT_TRUE(stage.part<QWidget>("reviewDone").isVisible());
  push(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_GT(review().left(), 0U);
  EXPECT_TRUE(stage.part<QWidget>("reviewQuestion").isVisible());
}

TEST_F(ReviewTest, AnswersByTheMouse) {
  open_review();
  go_to_question(Doubt::About::Join);
  const Doubt asked = question().doubt;
  auto& offers = stage.part<QListWidget>("reviewOffers");
  QTest::mouseClick(offers.viewport(), Qt::LeftButton, {}, offers.visualItemRect(offers.item(0)).center());
  settle();
  EXPECT_FALSE(is_asked(asked));
  QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().model()->index(2, 0)).center());
  settle();
  EXPECT_EQ(review().at(), 2U);
  QTest::mouseClick(&stage.part<QAbstractButton>("reviewSkipButton"), Qt::LeftButton);
  settle();
  EXPECT_EQ(review().skipped(), 1U);
}

TEST_F(ReviewTest, FitsIntoASmallScreenAndEveryControlHasAName) {
  open_review();
  stage.window().resize(1024, 640);
  QCoreApplication::processEvents();
  EXPECT_EQ(stage.window().size(), QSize(1024, 640));
  for (const char* name : {"reviewList", "reviewOffers", "reviewPreview", "reviewSkipButton"}) {
    const auto& part = stage.part<QWidget>(name);
    EXPECT_TRUE(stage.window().rect().contains(QRect(part.mapTo(&stage.window(), QPoint()), part.size()))) << name;
    EXPECT_GT(part.height(), 15) << name;
  }
  for (QWidget* widget : stage.part<QWidget>("reviewView").findChildren<QWidget*>()) {
    if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr ||
        widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_"_s)) {
      continue;
    }
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    EXPECT_FALSE(widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
        << widget->objectName().toStdString();
  }
}

}  // namespace
}  // namespace gongwen::test
