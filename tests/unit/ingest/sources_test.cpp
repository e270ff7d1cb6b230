#include "ingest/sources.h"

#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "unit/ingest/zip_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace gongwen::ingest {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr Caps usual{page_cap, unpacked_cap, entries_cap};

class SourcesTest : public testing::Test {
 protected:
  /// All files below `paths`.
  static std::vector<SourceFile> all(const std::vector<fs::path>& paths, const Caps& caps = usual,
                                     const Facts& options = {}) {
    auto sources = Sources::open(paths, options, caps);
    EXPECT_TRUE(sources) << sources.error().message;
    std::vector<SourceFile> files;
    while (auto file = sources->next()) files.push_back(std::move(*file));
    EXPECT_FALSE(sources->next()) << "the end stays the end";
    return files;
  }

  /// The same as `name` or `name: why it is refused`, names below the test's folder.
  [[nodiscard]] std::vector<std::string> told(const std::vector<SourceFile>& files) const {
    std::vector<std::string> lines;
    for (const auto& file : files) {
      std::string line = file.facts.source;
      if (line.starts_with(folder_.path().string() + "/")) line.erase(0, folder_.path().string().size() + 1);
      lines.push_back(file.bytes ? line : line + ": " + file.bytes.error().message);
    }
    return lines;
  }

  TemporaryFolder folder_;
};

TEST_F(SourcesTest, GoThroughFoldersByRisingName) {
  for (const char* name : {"b.txt", "a/2.TXT", "a/10.txt", "c/d/e.txt", "A.txt"}) folder_.write(name, name);
  auto sources = Sources::open(std::vector{folder_.path()}, {});
  EXPECT_EQ(sources->count(), 5);
  const auto files = all({folder_.path()});
  EXPECT_THAT(told(files), ElementsAre("A.txt", "a/10.txt", "a/2.TXT", "b.txt", "c/d/e.txt"));
  EXPECT_EQ(*files[1].bytes, "a/10.txt");
}

TEST_F(SourcesTest, PassOverSidecarsAndHiddenFilesAndNameTheOthers) {
  for (const char* name : {"02.txt", "02.json", "issue.json", ".DS_Store", ".git/x.txt", "__MACOSX/02.txt", "03.json",
                           "photo.jpg", "README"}) {
    folder_.write(name, "{}");
  }
  EXPECT_THAT(told(all({folder_.path()})),
              ElementsAre("02.txt", "03.json: a sidecar without its page: no .txt of that name beside it",
                          "README: not a page file: only .txt and .zip are read",
                          "photo.jpg: not a page file: only .txt and .zip are read"));
}

TEST_F(SourcesTest, TakeAHiddenFileThatAPersonNamed) {
  const auto file = folder_.write(".hidden.txt", "x");
  EXPECT_THAT(told(all({file})), ElementsAre(".hidden.txt"));
}

TEST_F(SourcesTest, SayWhichPathDoesNotExist) {
  const auto sources = Sources::open(std::vector{folder_.path(), folder_.path() / "nowhere"}, {});
  ASSERT_FALSE(sources);
  EXPECT_EQ(sources.error().code, ErrorCode::NotFound);
  EXPECT_THAT(sources.error().message, HasSubstr("nowhere"));
}

TEST_F(SourcesTest, FollowLinksButEnterNoFolderTwice) {
  folder_.write("a/1.txt", "1");
  folder_.write("far/2.txt", "2");
  fs::create_directory_symlink("..", folder_.path() / "a" / "up");
  fs::create_directory_symlink("../far", folder_.path() / "a" / "over");
  fs::create_symlink("../far/2.txt", folder_.path() / "a" / "3.txt");
  fs::create_symlink("nowhere", folder_.path() / "a" / "4.txt");
  EXPECT_THAT(told(all({folder_.path() / "a"})),
              ElementsAre("a/1.txt", "a/3.txt", HasSubstr("a/4.txt: "), "a/over/2.txt"));
}

TEST_F(SourcesTest, RefuseWhatIsNoRegularFileWithoutWaitingForIt) {
  ::mkfifo((folder_.path() / "pipe.txt").c_str(), 0600);
  EXPECT_THAT(told(all({folder_.path()})), ElementsAre("pipe.txt: is no regular file"));
}

TEST_F(SourcesTest, NameFilesAndFoldersThatCannotBeRead) {
  folder_.write("locked/1.txt", "1");
  fs::permissions(folder_.write("secret.txt", "2"), fs::perms::none);
  fs::permissions(folder_.path() / "locked", fs::perms::none);
  fs::permissions(folder_.path(), fs::perms::all);
  // Permissions stop nobody who is root: somebody else has to look.
  const Ending ending = run_child([&] {
    if (::geteuid() == 0 && ::setuid(65534) != 0) return not_possible_here;
    const auto lines = told(all({folder_.path()}));
    EXPECT_THAT(lines, ElementsAre(HasSubstr("locked: the folder cannot be read: "), HasSubstr("secret.txt: ")));
    return HasFailure() ? 1 : 0;
  });
  fs::permissions(folder_.path() / "locked", fs::perms::owner_all);
  EXPECT_EQ(ending.exit_code, 0);
}

TEST_F(SourcesTest, RefuseAFileOverTheCapAndSayTheCap) {
  folder_.write("big.txt", std::string(3000, 'x'));
  folder_.write("fits.txt", std::string(2048, 'x'));
  EXPECT_THAT(told(all({folder_.path()}, {2048, 1 << 20, 10})),
              ElementsAre("big.txt: over the cap of 2 KiB", "fits.txt"));
}

TEST_F(SourcesTest, ReadWhatStandsBesideAPage) {
  folder_.write("1/02.txt", "x");
  folder_.write("1/02.json", R"({"page_no": "5"})");
  folder_.write("1/03.txt", "y");
  folder_.write("1/issue.json", R"({"paper": "河西职工报", "date": "2023-04-28", "page_no": "9"})");
  folder_.write("1/deeper/04.txt", "z");
  const auto files = all({folder_.path()}, usual, {"", "2024", ""});
  ASSERT_EQ(files.size(), 3U);
  EXPECT_EQ(files[0].facts.page_no, "5");
  EXPECT_EQ(files[0].facts.paper, "河西职工报");
  EXPECT_EQ(files[0].facts.date, "2024") << "options win";
  EXPECT_EQ(files[1].facts.page_no, "9");
  EXPECT_EQ(files[2].facts.paper, "") << "not for the folders in it";
}

TEST_F(SourcesTest, RefuseAPageWhoseSidecarIsDamagedRatherThanLoseWhatItSays) {
  folder_.write("02.txt", "x");
  folder_.write("02.json", "{\"date\": \"2023-02-30\"}");
  folder_.write("03.txt", "x");
  folder_.write("sub/issue.json", "{");
  folder_.write("sub/1.txt", "x");
  EXPECT_THAT(told(all({folder_.path()})),
              ElementsAre(testing::AllOf(HasSubstr("02.txt: its sidecar "), HasSubstr("02.json `date` is no date")),
                          "03.txt", HasSubstr("issue.json is not a JSON object")));
}

TEST_F(SourcesTest, ReadNamesThatWerePackedOnChineseWindows) {
  // “工人日报/版面.txt” in GBK, the second also with a backslash.
  make_zip(folder_.path() / "a.zip", {{"\xB9\xA4\xC8\xCB\xC8\xD5\xB1\xA8/\xB0\xE6\xC3\xE6.txt", "1"},
                                      {"\xB9\xA4\xC8\xCB\xC8\xD5\xB1\xA8\\2.txt", "2"},
                                      {"工人日报/3.txt", "3"}});
  const auto files = all({folder_.path()});
  EXPECT_THAT(told(files), ElementsAre("a.zip/工人日报/版面.txt", "a.zip/工人日报/2.txt", "a.zip/工人日报/3.txt"));
  EXPECT_EQ(files[0].facts.paper, "工人日报");
  EXPECT_EQ(*files[0].bytes, "1");
}

TEST_F(SourcesTest, ReadAFileNameOnTheDiskThatIsNotUtf8) {
  folder_.write("\xB0\xE6\xC3\xE6.txt", "x");
  const auto files = all({folder_.path()});
  EXPECT_THAT(told(files), ElementsAre("版面.txt"));
  EXPECT_TRUE(files[0].bytes);
}

TEST_F(SourcesTest, ReadZipArchivesLikeFolders) {
  make_zip(folder_.path() / "4月.ZIP", {{"28/", ""},
                                        {"28/02.txt", "二版"},
                                        {"28/issue.json", R"({"date": "2023-04-28"})"},
                                        {"28/03.txt", "三版"},
                                        {"28/03.json", R"({"page_no": 3})"},
                                        {"28/.02.txt.swp", "x"},
                                        {"__MACOSX/28/._02.txt", "x"},
                                        {"28/photo.jpg", "x"},
                                        {"28/05.json", "{}"},
                                        {"inner.zip", "x"}});
  auto sources = Sources::open(std::vector{folder_.path()}, {});
  EXPECT_EQ(sources->count(), 4);
  const auto files = all({folder_.path()});
  EXPECT_THAT(told(files), ElementsAre("4月.ZIP/28/02.txt", "4月.ZIP/28/03.txt",
                                       "4月.ZIP/28/photo.jpg: not a page file: only .txt and .zip are read",
                                       HasSubstr("4月.ZIP/inner.zip: a zip archive inside a zip archive"),
                                       HasSubstr("4月.ZIP/28/05.json: a sidecar without its page")));
  EXPECT_EQ(files[0].facts.date, "2023-04-28");
  EXPECT_EQ(files[1].facts.page_no, "3");
}

TEST_F(SourcesTest, RefuseNamesThatLeadOutOfAZipArchive) {
  make_zip(folder_.path() / "evil.zip", {{"../x.txt", "x"},
                                         {"a/../../x.txt", "x"},
                                         {"/etc/x.txt", "x"},
                                         {"C:\\x.txt", "x"},
                                         {"..\\x.txt", "x"},
                                         {"good..name/..x.y/1.txt", "x"},
                                         {"fine.txt", "x"}});
  const auto lines = told(all({folder_.path() / "evil.zip"}));
  for (std::size_t i = 0; i < 5; ++i) EXPECT_THAT(lines[i], HasSubstr("leads out of the zip archive"));
  EXPECT_EQ(lines.back(), "evil.zip/fine.txt");
}

TEST_F(SourcesTest, RefuseLinksInAZipArchive) {
  make_zip(folder_.path() / "links.zip", {{"passwd.txt", "/etc/passwd"}}, {.links = true});
  EXPECT_THAT(told(all({folder_.path()})), ElementsAre("links.zip/passwd.txt: is no regular file"));
}

TEST_F(SourcesTest, SayThatAZipArchiveIsEncrypted) {
  make_zip(folder_.path() / "a.zip", {{"1.txt", "保密"}}, {.password = "mima"});
  EXPECT_THAT(told(all({folder_.path()})), ElementsAre(HasSubstr("a.zip/1.txt: is encrypted")));
}

TEST_F(SourcesTest, StopAtABombOfOneEntry) {
  make_zip(folder_.path() / "bomb.zip", {{"1.txt", std::string(50 << 20, '0')}, {"2.txt", "after"}});
  EXPECT_LT(fs::file_size(folder_.path() / "bomb.zip"), std::uintmax_t{200} << 10);
  EXPECT_THAT(told(all({folder_.path()})), ElementsAre("bomb.zip/1.txt: over the cap of 16384 KiB", "bomb.zip/2.txt"));
}

TEST_F(SourcesTest, StopAtABombOfManyEntries) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (int i = 0; i < 9; ++i) entries.emplace_back(std::to_string(i) + ".txt", std::string(1 << 20, '0'));
  make_zip(folder_.path() / "bomb.zip", entries);
  const auto lines = told(all({folder_.path()}, {page_cap, 4 << 20, 100}));
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_EQ(lines[3], "bomb.zip/3.txt");
  EXPECT_EQ(lines[4], "bomb.zip: unpacks to more than the cap of 4 MiB");
}

TEST_F(SourcesTest, StopAtTooManyEntries) {
  make_zip(folder_.path() / "a.zip", {{"1.txt", "1"}, {"2.txt", "2"}, {"3.txt", "3"}});
  EXPECT_THAT(told(all({folder_.path()}, {page_cap, 1 << 20, 2})),
              ElementsAre("a.zip/1.txt", "a.zip/2.txt", "a.zip: over the cap of 2 entries"));
}

TEST_F(SourcesTest, TakeWhatCanBeReadOfADamagedZipArchiveAndTellTheRest) {
  std::string noise(200'000, 'x');
  for (std::size_t i = 0; i < noise.size(); ++i) noise[i] = static_cast<char>(i * i % 251);
  make_zip(folder_.path() / "a.zip", {{"1.txt", "whole"}, {"2.txt", noise}, {"3.txt", "whole too"}}, {.stored = true});
  const std::string sound = bytes_of(folder_.path() / "a.zip");

  folder_.write("a.zip", sound.substr(0, sound.size() / 2));  // Cut short.
  auto lines = told(all({folder_.path()}));
  ASSERT_GE(lines.size(), 2U);
  EXPECT_EQ(lines[0], "a.zip/1.txt");
  EXPECT_THAT(lines[1], HasSubstr("damaged"));

  std::string flipped = sound;
  flipped[sound.size() / 2] = static_cast<char>(flipped[sound.size() / 2] ^ 0x55);
  folder_.write("a.zip", flipped);
  lines = told(all({folder_.path()}));
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_THAT(lines[1], HasSubstr("a.zip/2.txt: is damaged in its zip archive"));
  EXPECT_EQ(lines[2], "a.zip/3.txt");
}

TEST_F(SourcesTest, SayThatAFileIsNoZipArchiveAndThatOneIsEmpty) {
  folder_.write("a.zip", "PK no, it is not");
  make_zip(folder_.path() / "b.zip", {});
  folder_.write("c.zip", "");
  EXPECT_THAT(told(all({folder_.path()})), ElementsAre(HasSubstr("a.zip: is no zip archive, or damaged"),
                                                       "b.zip: holds no files", HasSubstr("c.zip: ")));
}

}  // namespace
}  // namespace gongwen::ingest
