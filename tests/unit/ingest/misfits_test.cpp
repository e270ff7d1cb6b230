// Corrections whose lines now lie otherwise are kept, told, and offered again.
#include "ingest/misfits.h"

#include "ingest/corrections.h"
#include "unit/ingest/import_fixture.h"

#include <algorithm>

namespace gongwen::ingest {
namespace {

using annotate::Correction;
using page::Placing;
using Where = Placing::Where;

class Misfits : public ImportFixture {
 protected:
  void SetUp() override {
    write_pages(1);
    import_all(archive_, {pages()});
    page_ = archive_.pages().get(1).value()->facts.sha256;
  }

  std::vector<annotate::Article> articles() { return archive_.articles().of_page(1).value(); }
  const annotate::Article& holding(const std::vector<annotate::Article>& all, int line) {
    return *std::find_if(all.begin(), all.end(), [&](const annotate::Article& article) {
      return std::find(article.lines.begin(), article.lines.end(), line) != article.lines.end();
    });
  }
  /// Kept as if it had been made when the lines stood so: its page came after it.
  void keep(const Placing& placing) {
    Correction correction{"move", page_, placing, "", "林渡", "先前"};
    ASSERT_TRUE(archive_.corrections().add(correction));
    ASSERT_TRUE(remake_page(archive_, page_));
  }

  archive::Archive archive_ = open_archive(at());
  std::string page_;
};

TEST_F(Misfits, AreKeptAndTold) {
  const auto before = contents(archive_);
  const int one = articles()[0].lines.back();
  const int other = articles()[2].lines.back();
  EXPECT_TRUE(misfits(archive_, page_)->empty());
  keep({{one, other}, Where::Alone, 0});
  ASSERT_EQ(misfits(archive_, page_)->size(), 1U);
  EXPECT_EQ(misfits(archive_)->at(0).correction.remark, "先前");
  EXPECT_EQ(contents(archive_), before) << "and change nothing";
  expect_sound(archive_);
}

TEST_F(Misfits, AreKeptWhereTheyWereMadeElsewhere) {
  const auto before = contents(archive_);
  const int one = articles()[0].lines.back();
  const int other = articles()[2].lines.back();
  const Correction made{"move",   page_, Placing{{one, other}, Where::Alone, 0}, "2026-03-02T08:00:00Z",
                        "沈一苇", "那里"};
  const std::string lines = annotate::to_json(made).dump() + "\n";
  EXPECT_EQ(import_corrections(archive_, lines)->misfits.size(), 1U);
  ASSERT_EQ(misfits(archive_, page_)->size(), 1U);
  EXPECT_EQ(misfits(archive_)->at(0).correction, made);
  EXPECT_EQ(contents(archive_), before) << "and change nothing";
  const auto again = import_corrections(archive_, lines).value();
  EXPECT_EQ(again.known, 1U) << "twice is once";
  EXPECT_TRUE(again.misfits.empty());
  ASSERT_TRUE(undo(archive_).value());
  EXPECT_TRUE(misfits(archive_)->empty());
}

TEST_F(Misfits, AreDoneAgainLineByLineInOneStep) {
  const int one = articles()[0].lines.back();
  const int other = articles()[2].lines.back();
  const int target = articles()[1].lines.back();
  keep({{one, other}, Where::Behind, target});
  const auto before = contents(archive_);
  const auto kept = archive_.corrections().all().value();
  ASSERT_TRUE(do_again(archive_, kept.back().id));
  EXPECT_TRUE(misfits(archive_, page_)->empty());
  const auto all = articles();
  const auto& lines = holding(all, target).lines;
  const auto place = std::find(lines.begin(), lines.end(), target);
  ASSERT_GE(lines.end() - place, 3);
  EXPECT_EQ(place[1], one);
  EXPECT_EQ(place[2], other);
  const auto instead = archive_.corrections().of_page(page_).value();
  for (const auto& stored : instead) {
    EXPECT_EQ(stored.correction.editor, "林渡");
    EXPECT_EQ(stored.correction.remark, "先前");
  }
  ASSERT_TRUE(undo(archive_).value());
  EXPECT_EQ(contents(archive_), before);
  ASSERT_EQ(misfits(archive_, page_)->size(), 1U) << "it is there again as well";
  EXPECT_EQ(misfits(archive_, page_)->front().correction.change, kept.back().correction.change);
  ASSERT_TRUE(catch_up(archive_));
  expect_sound(archive_);
}

TEST_F(Misfits, StayWhereTheyFitInNoWay) {
  const int line = articles()[0].lines.back();
  keep({{line}, Where::Behind, line});
  const auto kept = misfits(archive_, page_).value();
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(do_again(archive_, kept[0].id).error().code, ErrorCode::Invalid);
  EXPECT_EQ(misfits(archive_, page_)->size(), 1U) << "nothing is dropped by that";
  EXPECT_EQ(do_again(archive_, 4711).error().code, ErrorCode::NotFound);
}

TEST_F(Misfits, AreForgottenWhenAPersonSaysSoAndComeBackByUndo) {
  const int line = articles()[0].lines.back();
  keep({{line}, Where::Behind, line});
  ASSERT_TRUE(forget(archive_, misfits(archive_, page_)->front().id));
  EXPECT_TRUE(archive_.corrections().of_page(page_)->empty());
  ASSERT_TRUE(undo(archive_).value());
  EXPECT_EQ(misfits(archive_, page_)->size(), 1U);
}

}  // namespace
}  // namespace gongwen::ingest
