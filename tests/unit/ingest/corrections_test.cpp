// What a person mends stays mended, comes back whole, and travels.
#include "ingest/corrections.h"

#include "ingest/kept.h"
#include "support/child_process.h"
#include "unit/ingest/import_fixture.h"

#include <algorithm>
#include <csignal>
#include <random>
#include <thread>

namespace gongwen::ingest {
namespace {

using annotate::Correction;
using page::Placing;

class Corrections : public ImportFixture {
 protected:
  void SetUp() override { write_pages(2); }

  archive::Archive imported(const std::filesystem::path& folder) {
    auto archive = open_archive(folder);
    import_all(archive, {pages()});
    return archive;
  }

  /// Something that a person might do to an article of the archive.
  Correction any(archive::Archive& archive) {
    const auto page = archive.pages().get(pick(1, 2)).value();
    const auto articles = archive.articles().of_page(page->id).value();
    const auto& article = articles[static_cast<std::size_t>(pick(0, static_cast<int>(articles.size()) - 1))];
    const auto& other = articles[static_cast<std::size_t>(pick(0, static_cast<int>(articles.size()) - 1))];
    const auto line_of = [&](const annotate::Article& a) {
      return a.lines[static_cast<std::size_t>(pick(0, static_cast<int>(a.lines.size()) - 1))];
    };
    const int line = line_of(article);
    Correction correction{"", page->facts.sha256, page::RoleChange{}, "", "林渡", ""};
    switch (pick(0, 7)) {
      case 0: return annotate::split_before(article, line).value_or(correction);
      case 1: return annotate::merged(article, other).value_or(correction);
      case 2:
        correction.kind = "move";
        correction.change = Placing{{line}, static_cast<Placing::Where>(pick(0, 2)), line_of(other)};
        break;
      case 3:
        correction.kind = "role";
        correction.change = page::RoleChange{line, static_cast<page::Role>(pick(0, 10))};
        break;
      case 4:
        correction.kind = "paragraph";
        correction.change = page::ParagraphChange{line, pick(0, 1) == 0};
        break;
      case 5:
        correction.kind = "text";
        correction.change = annotate::TextChange{line, "更正后的第" + std::to_string(pick(1, 99)) + "行。", ""};
        break;
      case 6:
        correction.kind = "value";
        correction.change = annotate::ValueChange{article.lines, "headline", "山城工会新闻"};
        break;
      default:
        correction.kind = "value";
        correction.change = annotate::ValueChange{{}, "issue_date", "2019-05-0" + std::to_string(pick(1, 9))};
    }
    return correction;
  }

  /// Does `count` things that fit.
  void correct_at_random(archive::Archive& archive, int count) {
    while (count > 0) {
      const auto correction = any(archive);
      if (correction.kind.empty()) continue;
      const auto done = correct(archive, correction);
      if (done) --count;
      if (!done) {
        ASSERT_EQ(done.error().code, ErrorCode::Invalid) << done.error().message;
      }
    }
  }

  int pick(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }

  std::mt19937 random_{1950};
};

std::string exported(archive::Archive& archive) {
  std::string lines;
  const auto corrections = archive.corrections().all().value();
  for (const auto& stored : corrections) lines += annotate::to_json(stored.correction).dump() + "\n";
  return lines;
}

/// The first place where two contents differ; empty when they are the same.
std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  if (one.size() != other.size()) return std::to_string(one.size()) + " lines, " + std::to_string(other.size());
  for (std::size_t k = 0; k < one.size(); ++k) {
    const auto at = std::mismatch(one[k].begin(), one[k].end(), other[k].begin(), other[k].end());
    if (at.first == one[k].end() && at.second == other[k].end()) continue;
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at.first - one[k].begin() - 60));
    return one[k].substr(from, 120) + "\n" + other[k].substr(from, 120);
  }
  return {};
}

TEST_F(Corrections, OfAnyKindAndOrderLeaveEveryLineInOneArticle) {
  auto archive = imported(at());
  for (int round = 0; round < 10; ++round) {
    correct_at_random(archive, 4);
    ASSERT_TRUE(catch_up(archive));
    expect_sound(archive);
  }
}

TEST_F(Corrections, ComeBackByUndoToTheFirstStateAndByRedoToTheLast) {
  auto archive = imported(at());
  const auto first = contents(archive);
  correct_at_random(archive, 30);
  const auto last = contents(archive);
  ASSERT_NE(first, last);
  int steps = 0;
  while (undo(archive).value()) ++steps;
  EXPECT_EQ(steps, 30);
  EXPECT_EQ(difference(contents(archive), first), "");
  while (redo(archive).value()) --steps;
  EXPECT_EQ(steps, 0);
  EXPECT_EQ(difference(contents(archive), last), "");
}

TEST_F(Corrections, GiveTheSameArticlesInAFreshArchiveOfTheSamePages) {
  auto archive = imported(at());
  correct_at_random(archive, 25);
  auto fresh = imported(folder_.path() / "另一处.gongwen");
  const auto report = import_corrections(fresh, exported(archive)).value();
  EXPECT_TRUE(report.misfits.empty());
  EXPECT_EQ(difference(contents(fresh), contents(archive)), "");
  EXPECT_EQ(import_corrections(fresh, exported(archive)).value().known, 25U) << "twice is once";
}

TEST_F(Corrections, AreThereWhenTheirPageComesLater) {
  auto archive = imported(at());
  correct_at_random(archive, 10);
  auto fresh = open_archive(folder_.path() / "另一处.gongwen");
  EXPECT_EQ(import_corrections(fresh, exported(archive)).value().without_page, 10U);
  import_all(fresh, {pages()});
  EXPECT_EQ(difference(contents(fresh), contents(archive)), "");
}

TEST_F(Corrections, AreThereWhenTheirPageComesWithAnArchive) {
  const auto plain = folder_.path() / "没有更正.gongwen";
  { imported(plain); }
  auto archive = imported(at());
  correct_at_random(archive, 10);
  auto fresh = open_archive(folder_.path() / "另一处.gongwen");
  EXPECT_EQ(import_corrections(fresh, exported(archive)).value().without_page, 10U);
  EXPECT_EQ(import_kept(fresh, plain).value().pages, 2U);
  EXPECT_EQ(difference(contents(fresh), contents(archive)), "");
}

TEST_F(Corrections, KilledAtAnyInstantLeaveArticlesThatAgreeWithThem) {
  { imported(at()); }
  constexpr int rounds = 12;
  for (int round = 0; round < rounds; ++round) {
    const Ending ending = run_child([&]() -> int {
      auto archive = open_archive(at());
      random_.seed(static_cast<unsigned>(round));
      // From the first correction on: on a slow machine there would be none before the shortest delays are over.
      std::atomic<bool> begun = false;
      std::thread([&begun, delay = std::chrono::microseconds(pick(0, 60'000))] {
        begun.wait(false);
        std::this_thread::sleep_for(delay);
        ::kill(::getpid(), SIGKILL);
      }).detach();
      while (true) {
        correct_at_random(archive, 1);
        begun = true;
        begun.notify_all();
        static_cast<void>(pick(0, 3) == 0 ? undo(archive) : redo(archive));
      }
    });
    ASSERT_EQ(ending.signal, SIGKILL);
    auto archive = open_archive(at());
    const auto left = contents(archive);
    for (std::int64_t page = 1; page <= 2; ++page) {
      ASSERT_TRUE(remake_page(archive, archive.pages().get(page).value()->facts.sha256));
    }
    ASSERT_EQ(difference(contents(archive), left), "") << "articles without their corrections, or the other way round";
  }
  auto archive = open_archive(at());
  EXPECT_FALSE(archive.corrections().all().value().empty()) << "the delays no longer let anything be done";
  ASSERT_TRUE(catch_up(archive));
  expect_sound(archive);
}

}  // namespace
}  // namespace gongwen::ingest
