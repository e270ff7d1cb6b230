// collection, tag, mark, undo, redo and journal.

#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;

class CollectionCommand : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(archive({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
    for (const Json& hit : json_lines(archive({"search", "", "--json", "--sort", "oldest"}).out)) {
      ids.push_back(hit.at("id"));
    }
    ASSERT_GE(ids.size(), 3U);
  }

  void do_well(const std::vector<std::string>& arguments) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 0) << testing::PrintToString(arguments) << run.err;
  }

  std::vector<std::string> in(const std::string& collection) {
    std::vector<std::string> found;
    for (const Json& item : json_lines(archive({"collection", "show", collection, "--json"}).out)) {
      found.push_back(item.at("id"));
    }
    return found;
  }

  TestArchive archive;
  std::vector<std::string> ids;
};

TEST_F(CollectionCommand, HoldsArticlesInItsOrderWithNotes) {
  do_well({"collection", "create", "案例"});
  do_well({"collection", "create", "案例/工匠"});
  do_well({"collection", "add", "案例/工匠", ids[1], ids[0]});
  EXPECT_THAT(archive({"collection", "add", "案例/工匠", ids[2], ids[0]}).err, HasSubstr("1 added, 1 were in it"));
  do_well({"collection", "note", "案例/工匠", "可引用", "--article", ids[0]});
  do_well({"collection", "note", "案例/工匠", "给下期专版"});
  do_well({"collection", "take-out", "案例/工匠", ids[1]});
  EXPECT_EQ(in("案例/工匠"), (std::vector{ids[0], ids[2]}));
  EXPECT_THAT(archive({"collection", "show", "案例/工匠"}).out, HasSubstr("\t可引用\n"));
  EXPECT_EQ(archive({"collection", "list"}).out, "案例\t0\t\n案例/工匠\t2\t给下期专版\n");
}

TEST_F(CollectionCommand, StaysWhenThePageIsImportedAgain) {
  do_well({"collection", "create", "案例"});
  do_well({"collection", "add", "案例", ids[0]});
  do_well({"tag", "add", "待核实", ids[0]});
  do_well({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"});
  do_well({"reindex"});
  EXPECT_EQ(in("案例"), std::vector{ids[0]});
  EXPECT_EQ(archive({"tag", "list"}).out, "待核实\t1\n");
}

TEST_F(CollectionCommand, UndoesAndRedoesAnyChange) {
  do_well({"collection", "create", "案例"});
  do_well({"collection", "add", "案例", ids[0]});
  do_well({"mark", "reviewed", ids[0]});
  do_well({"collection", "remove", "案例"});
  EXPECT_EQ(archive({"collection", "list"}).out, "");
  EXPECT_EQ(archive({"undo"}).err, "undone: collection-remove “案例”\n");
  EXPECT_EQ(in("案例"), std::vector{ids[0]});
  EXPECT_EQ(archive({"redo"}).err, "done again: collection-remove “案例”\n");
  EXPECT_EQ(archive({"redo"}).exit_code, 1) << "nothing to redo";
  EXPECT_THAT(archive({"journal", "--limit", "1"}).out, HasSubstr("\tcollection-remove\t案例\n"));
}

TEST_F(CollectionCommand, SaysWhatIsNotThere) {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"collection", "show", "没有"},
                                                    {"collection", "add", "没有", ids[0]},
                                                    {"collection", "create", "没有/里面"},
                                                    {"tag", "add", "标签", "ffffffffffffffff-1"},
                                                    {"undo"}}) {
    const Ended run = archive(arguments);
    EXPECT_EQ(run.exit_code, 1) << testing::PrintToString(arguments);
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err, "");
  }
  EXPECT_EQ(archive({"collection", "create", "案例"}).exit_code, 0);
  EXPECT_EQ(archive({"collection", "create", "案例"}).exit_code, 2) << "taken";
  EXPECT_EQ(archive({"collection", "colour", "案例", "红"}).exit_code, 2);
}

TEST(CollectionCommandElsewhere, MakesNoArchive) {
  const TestArchive archive;
  EXPECT_EQ(archive({"collection", "create", "案例"}).exit_code, 1);
  EXPECT_EQ(archive({"undo"}).exit_code, 1);
  EXPECT_FALSE(std::filesystem::exists(archive.path()));
}

}  // namespace
}  // namespace gongwen::e2e
