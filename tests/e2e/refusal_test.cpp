// Bad input, damaged archives, two writers: a clear sentence that names the file, and nothing is lost.

#include "archive/archive.h"
#include "e2e/program.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gongwen::e2e {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string good =
    "职工夜校开课\n"
    "　　本报讯(记者何以安)城东职工夜校昨晚开课,首期开设八门课程,报名的职工坐满了三间教室。\n";

void expect_refused(const Ended& run, const std::string& name, const std::string& reason) {
  for (const std::string& line : lines_of(run.err)) {
    if (line.find(name) == std::string::npos) continue;
    EXPECT_THAT(line, HasSubstr(reason));
    return;
  }
  ADD_FAILURE() << name << " is not named in:\n" << run.err;
}

TEST(Import, RefusesWhatItCannotTakeByNameAndTakesTheRest) {
  const TestArchive archive;
  const TemporaryFolder& folder = archive.folder();
  folder.write("pages/好.txt", good);
  folder.write("pages/空.txt", "");
  folder.write("pages/空行.txt", "\n \n　\n");
  folder.write("pages/图.txt", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", 20));
  folder.write("pages/残.txt", good.substr(0, good.size() - 3));
  folder.write("pages/大.txt", good);
  std::filesystem::resize_file(folder.path() / "pages/大.txt", std::uintmax_t{17} << 20);
  folder.write("pages/通知.docx", "PK\x03\x04");
  folder.write("pages/坏.zip", "PK\x03\x04 and no more of it");
  std::filesystem::create_symlink(folder.path() / "nowhere.txt", folder.path() / "pages/断.txt");

  const Ended run = archive({"import", folder.path() / "pages"});
  EXPECT_EQ(run.exit_code, 1);
  expect_refused(run, "空.txt", "empty");
  expect_refused(run, "空行.txt", "empty");
  expect_refused(run, "图.txt", "not text");
  expect_refused(run, "残.txt", "ends inside a UTF-8 character");
  expect_refused(run, "大.txt", "cap of 16");
  expect_refused(run, "通知.docx", "not a page file");
  expect_refused(run, "坏.zip", "");
  expect_refused(run, "断.txt", "");
  EXPECT_THAT(run.err, Not(HasSubstr("/好.txt")));
  EXPECT_THAT(run.out, HasSubstr("1 pages imported"));
  EXPECT_EQ(archive({"search", "职工夜校", "--count"}).out, "1\n");
  EXPECT_EQ(archive({"verify"}).exit_code, 0);
}

TEST(Import, ReportsEachFileAsJson) {
  const TestArchive archive;
  archive.folder().write("pages/好.txt", good);
  archive.folder().write("pages/空.txt", "");
  const Ended run = archive({"import", "--json", archive.folder().path() / "pages"});
  EXPECT_EQ(run.exit_code, 1);
  int files = 0;
  for (const Json& event : json_lines(run.out)) {
    if (event.at("event") != "file") continue;
    ++files;
    const bool is_good = event.at("source").get<std::string>().ends_with("好.txt");
    EXPECT_EQ(event.at("outcome"), is_good ? "imported" : "refused");
    EXPECT_EQ(event.contains("reason"), !is_good);
  }
  EXPECT_EQ(files, 2);
}

TEST(Import, TakesAPageInAnEncodingThatAPersonNames) {
  const TestArchive archive;
  const auto file = archive.folder().write("短.txt", "\xB9\xA4\xBB\xE1\n");  // 工会 in GB18030: too short to tell.
  const Ended refused = archive({"import", file});
  EXPECT_EQ(refused.exit_code, 1);
  expect_refused(refused, file, "--encoding");
  EXPECT_EQ(archive({"import", file, "--encoding", "GB18030"}).exit_code, 0);
  EXPECT_EQ(archive({"search", "工会", "--count"}).out, "1\n");
}

TEST(Import, SaysThatAPathDoesNotExist) {
  const TestArchive archive;
  const Ended run = archive({"import", "/没有/这个/文件夹"});
  EXPECT_EQ(run.exit_code, 1);
  expect_refused(run, "/没有/这个/文件夹", "no such");
}

TEST(Import, SaysThatAFileMayNotBeRead) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const TestArchive archive;
  archive.folder().write("pages/好.txt", good);
  const auto closed = archive.folder().write("pages/密.txt", good);
  ::chmod(closed.c_str(), 0);
  const Ended run = archive({"import", archive.folder().path() / "pages"});
  EXPECT_EQ(run.exit_code, 1);
  expect_refused(run, "密.txt", "ermission");
  EXPECT_THAT(run.out, HasSubstr("1 pages imported"));
}

TEST(Import, RefusesADateThatIsNotInTheCalendar) {
  const TestArchive archive;
  const auto file = archive.folder().write("好.txt", good);
  const Ended run = archive({"import", file, "--date", "2023-02-30"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, HasSubstr("2023-02-30"));
}

TEST(Archive, ThatDoesNotExistIsNamed) {
  const TestArchive archive;
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"search", "工会"}, {"show", "a-1"}, {"verify"}}) {
    const Ended run = archive(command);
    EXPECT_EQ(run.exit_code, 1) << command[0];
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.err, HasSubstr(archive.path().string())) << command[0];
  }
  EXPECT_FALSE(std::filesystem::exists(archive.path())) << "looking for something makes nothing";
}

TEST(Archive, HasOneWriterAndASecondIsToldSo) {
  const TestArchive archive;
  const auto file = archive.folder().write("好.txt", good);
  ASSERT_EQ(archive({"import", file}).exit_code, 0);
  const auto writer = archive::Archive::open(archive.path(), archive::Access::ReadWrite);
  ASSERT_TRUE(writer) << writer.error().message;
  const Ended run = archive({"import", file});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr(archive.path().string()));
  EXPECT_THAT(run.err, HasSubstr("is writing to this archive"));
  EXPECT_EQ(archive({"search", "职工", "--count"}).out, "1\n") << "reading goes on";
  EXPECT_EQ(archive({"verify"}).exit_code, 0);
}

// Puts other bytes in the place of the first `old_bytes` of a file; both are of one length.
bool change(const std::filesystem::path& file, const std::string& old_bytes, const std::string& new_bytes) {
  std::string bytes = bytes_of(file);
  const auto at = bytes.find(old_bytes);
  if (at == std::string::npos) return false;
  std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(static_cast<std::streamoff>(at));
  stream << new_bytes;
  return stream.good();
}

TEST(Archive, WithAChangedPageIsToldByVerify) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", archive.folder().write("夜校.txt", good)}).exit_code, 0);
  ASSERT_TRUE(change(archive.path() / "archive.sqlite", "　　本报讯(记者何以安)", "　　本报讯(记者何以宁)"));
  const Ended run = archive({"verify"});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.out, HasSubstr("夜校.txt"));
}

TEST(Archive, WithADamagedStoreIsToldWithItsFile) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", archive.folder().write("夜校.txt", good)}).exit_code, 0);
  ASSERT_TRUE(change(archive.path() / "archive.sqlite", "SQLite format 3", "no longer a one"));
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"verify"}, {"search", "职工"}, {"import", sample_pages}}) {
    const Ended run = archive(command);
    EXPECT_EQ(run.exit_code, 1) << command[0];
    EXPECT_THAT(run.out + run.err, HasSubstr("archive.sqlite")) << command[0];
  }
}

TEST(Archive, WithADamagedIndexIsToldByVerifyAndMendedByReindex) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", archive.folder().write("夜校.txt", good)}).exit_code, 0);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(archive.path() / "index")) {
    if (!entry.is_regular_file()) continue;
    std::filesystem::resize_file(entry.path(), std::filesystem::file_size(entry.path()) / 2);
  }
  const Ended damaged = archive({"verify"});
  EXPECT_EQ(damaged.exit_code, 1);
  EXPECT_THAT(damaged.out + damaged.err, HasSubstr("index"));
  EXPECT_EQ(archive({"reindex"}).exit_code, 0);
  EXPECT_EQ(archive({"verify"}).exit_code, 0);
  EXPECT_EQ(archive({"search", "职工", "--count"}).out, "1\n");
}

TEST(Export, ThatCannotBeWrittenLeavesTheOldFile) {
  const TestArchive archive;
  ASSERT_EQ(archive({"import", archive.folder().write("夜校.txt", good)}).exit_code, 0);
  const std::string nowhere = archive.folder().path() / "没有这个文件夹" / "导出.csv";
  const Ended run = archive({"export", "", "--format", "csv", "--output", nowhere});
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr(nowhere));
}

}  // namespace
}  // namespace gongwen::e2e
