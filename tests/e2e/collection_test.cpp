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

/// Collections, tags, marks and corrections as another archive of the same pages tells of them.
std::string told(const TestArchive& archive) {
  std::string all = archive({"collection", "list"}).out + archive({"tag", "list"}).out;
  for (const char* collection : {"案例", "案例/工匠"}) {
    for (const Json& item : json_lines(archive({"collection", "show", collection, "--json"}).out)) {
      all += item.at("id").dump() + item.at("note").dump() + item.at("lines").dump() + "\n";
    }
  }
  for (const Json& record : json_lines(archive({"corrections", "list", "--json"}).out)) all += record.dump() + "\n";
  for (Json& hit : json_lines(archive({"search", "标题:改过的标题", "--no-partial", "--json"}).out)) {
    hit.erase("score");  // It hangs on what else is in the archive.
    all += hit.dump() + "\n";
  }
  return all;
}

class TravellingCollection : public CollectionCommand {
 protected:
  void SetUp() override {
    CollectionCommand::SetUp();
    do_well({"collection", "create", "案例"});
    do_well({"collection", "create", "案例/工匠"});
    do_well({"collection", "colour", "案例", "#4c7a51"});
    do_well({"collection", "note", "案例", "给下期专版"});
    do_well({"collection", "add", "案例/工匠", ids[2], ids[0], ids[1]});
    do_well({"collection", "note", "案例/工匠", "可引用", "--article", ids[0]});
    do_well({"collection", "note", "案例/工匠", "先问过本人", "--article", ids[1]});
    do_well({"tag", "add", "待核实", ids[0], ids[1]});
    do_well({"mark", "reviewed", ids[0]});
    do_well({"mark", "read", ids[1]});
    do_well({"set", ids[2], "headline", "改过的标题"});
  }

  [[nodiscard]] std::filesystem::path exported(const std::string& format) const {
    const auto file = archive.folder().path() / ("带走的." + format);
    const Ended run = archive({"export", "--collection", "案例", "--format", format, "--output", file.string()});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return file;
  }
};

TEST_F(TravellingCollection, IsTheSameInAnotherArchiveOfThePages) {
  for (const std::string format : {"jsonl", "archive"}) {
    const TestArchive other;
    ASSERT_EQ(other({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
    const std::string file = exported(format).string();
    const Ended run = other({"collection", "import", file});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_EQ(told(other), told(archive)) << format;
    EXPECT_THAT(run.err, HasSubstr("2 collections made, 3 articles put in, 2 tags, 2 marks, 1 corrections, 0 pages"));
    const std::string before = told(other);
    EXPECT_THAT(other({"collection", "import", file}).err, HasSubstr("0 collections made, 0 art"));
    EXPECT_EQ(told(other), before) << "again, it changes nothing";
    EXPECT_EQ(other({"verify"}).exit_code, 0);
  }
}

TEST_F(TravellingCollection, BringsItsPagesAsAnArchive) {
  const TestArchive other;
  ASSERT_EQ(other({"import", sample_pages / "江城职工报_2021-09-14_04版.txt"}).exit_code, 0);
  const Ended run = other({"collection", "import", exported("archive").string()});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.err, HasSubstr("1 pages came along"));
  EXPECT_EQ(told(other), told(archive));
  EXPECT_EQ(other({"verify"}).exit_code, 0);
}

TEST_F(TravellingCollection, IsKeptAndListedWhereItsPagesAreNotHere) {
  const TestArchive other;
  ASSERT_EQ(other({"import", sample_pages / "江城职工报_2021-09-14_04版.txt"}).exit_code, 0);
  const Ended run = other({"collection", "import", exported("jsonl").string()});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("8 hang on pages that are not here"));
  const auto lost = json_lines(other({"collection", "lost", "--json"}).out);
  ASSERT_EQ(lost.size(), 7U) << "three items, two tags, two marks";
  EXPECT_EQ(lost[0].at("name"), "案例/工匠");
  ASSERT_EQ(other({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
  EXPECT_EQ(other({"collection", "lost"}).out, "") << "the page has come";
  EXPECT_EQ(told(other), told(archive));
}

TEST_F(TravellingCollection, LosesNothingThatWasThere) {
  const TestArchive other;
  ASSERT_EQ(other({"import", sample_pages / "江城职工报_2021-09-14_01版.txt"}).exit_code, 0);
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"collection", "create", "案例"},
        {"collection", "note", "案例", "这里的话"},
        {"collection", "add", "案例", ids[0]},
        {"collection", "create", "案例/工匠"},
        {"collection", "add", "案例/工匠", ids[1]},
        {"collection", "note", "案例/工匠", "另有出处", "--article", ids[1]},
        {"mark", "reviewed", ids[1]}}) {
    ASSERT_EQ(other(arguments).exit_code, 0);
  }
  const std::string before = told(other);
  EXPECT_EQ(other({"collection", "import", exported("jsonl").string()}).exit_code, 0);
  EXPECT_THAT(other({"collection", "list"}).out, HasSubstr("案例\t1\t这里的话\n给下期专版\n"));
  std::vector<std::string> order;
  std::string note;
  for (const Json& item : json_lines(other({"collection", "show", "案例/工匠", "--json"}).out)) {
    order.push_back(item.at("id"));
    if (item.at("id") == ids[1]) note = item.at("note");
  }
  EXPECT_EQ(order, (std::vector{ids[1], ids[2], ids[0]})) << "what was there stands first";
  EXPECT_EQ(note, "另有出处\n先问过本人");
  EXPECT_EQ(other({"undo"}).exit_code, 0) << "one step";
  EXPECT_EQ(other({"undo"}).exit_code, 0) << "and the correction";
  EXPECT_EQ(told(other), before);
}

TEST_F(TravellingCollection, IsRefusedWhereALineIsNoArticle) {
  const auto file = archive.folder().write("坏的.jsonl", bytes_of(exported("jsonl")) + "{\"id\": \"x\"}\n");
  const std::string before = told(archive);
  const Ended run = archive({"collection", "import", file.string()});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("line 4 is no article"));
  EXPECT_EQ(told(archive), before);
}

TEST(CollectionCommandElsewhere, MakesNoArchive) {
  const TestArchive archive;
  EXPECT_EQ(archive({"collection", "create", "案例"}).exit_code, 1);
  EXPECT_EQ(archive({"undo"}).exit_code, 1);
  EXPECT_FALSE(std::filesystem::exists(archive.path()));
}

}  // namespace
}  // namespace gongwen::e2e
