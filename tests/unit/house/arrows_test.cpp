// The arrows between the rooms of src/: who may include whom, and which foreign library lives where.

#include "unit/house/source_tree.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongwen::house {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const std::filesystem::path root = GONGWEN_SOURCE_DIR;
using Names = std::set<std::string>;

// Each room with the rooms below it. Rooms on one floor do not know each other.
const std::map<std::string, Names> below = {
    {"base", {}},
    {"text", {"base"}},
    {"page", {"text", "base"}},
    {"annotate", {"page", "text", "base"}},
    {"archive", {"annotate", "page", "text", "base"}},
    {"search", {"annotate", "page", "text", "base"}},
    {"ingest", {"archive", "search", "annotate", "page", "text", "base"}},
    {"exports", {"archive", "search", "annotate", "page", "text", "base"}},
    {"cli", {"ingest", "exports", "archive", "search", "annotate", "page", "text", "base"}},
    {"app", {"ingest", "exports", "archive", "search", "annotate", "page", "text", "base"}},
};

// A foreign library: the headers by which it is known, and the rooms that may include them.
struct Foreign {
  std::string library;
  std::regex headers;
  Names rooms;
};
const std::vector<Foreign> foreign = {
    {"tl::expected", std::regex("tl/.*"), {"base"}},
    {"OpenSSL", std::regex("openssl/.*"), {"base"}},
    {"ICU", std::regex("unicode/.*"), {"text"}},
    {"nlohmann-json", std::regex("nlohmann/.*"), {"annotate", "ingest"}},
    {"SQLite", std::regex("SQLiteCpp/.*|sqlite3.*"), {"archive"}},
    {"Xapian", std::regex("xapian.*"), {"search"}},
    {"libarchive", std::regex("archive\\.h|archive_entry\\.h"), {"ingest"}},
    {"libxlsxwriter", std::regex("xlsxwriter\\.h"), {"exports"}},
    {"libxml2", std::regex("libxml/.*"), {"exports"}},
    {"minizip", std::regex("minizip/.*"), {"exports"}},
    {"Pango and Cairo", std::regex("pango/.*|cairo.*"), {"exports"}},
    {"CLI11", std::regex("CLI/.*"), {"cli"}},
    {"Qt", std::regex("Q[A-Z].*|Qt[A-Z].*/.*|ui_.*\\.h"), {"app"}},
};

// C++'s own headers have no ending; those of the system that we use are few.
const std::regex standard("(experimental/)?[a-z_0-9]+|(fcntl|unistd|locale|pthread|signal|poll|spawn|sys/[a-z]+)\\.h");

std::string sentence(const Include& include, const std::string& why) {
  return include.where + ": includes " + include.file + ", " + why;
}

std::vector<std::string> wrong_includes(const SourceFile& source) {
  std::vector<std::string> wrong;
  for (const Include& include : source.includes) {
    const auto library = std::find_if(foreign.begin(), foreign.end(),
                                      [&](const Foreign& f) { return std::regex_match(include.file, f.headers); });
    const std::string to = include.file.substr(0, include.file.find('/'));
    if (library != foreign.end()) {
      if (!library->rooms.contains(source.room))
        wrong.push_back(sentence(include, library->library + " is not at home here"));
    } else if (include.own) {
      if (!below.contains(to)) {
        wrong.push_back(sentence(include, "which does not begin with a room"));
      } else if (to != source.room && !below.at(source.room).contains(to)) {
        wrong.push_back(sentence(include, "but " + to + " is not below " + source.room));
      }
    } else if (!std::regex_match(include.file, standard)) {
      wrong.push_back(sentence(include, "which this test does not know: say in `foreign` where it is at home"));
    }
  }
  return wrong;
}

std::vector<std::string> wrong_namespaces(const SourceFile& source) {
  const std::string own = source.room == "base" ? "gongwen" : "gongwen::" + source.room;
  // Embedded files are declared where they are read, and foreign types where they are hidden.
  Names others = {"gongwen::data"};
  if (source.room == "archive") others.insert("SQLite");
  if (source.room == "search") others.insert("Xapian");
  if (source.room == "app") others.insert("Ui");
  std::vector<std::string> wrong;
  for (const Namespace& opened : source.namespaces) {
    const bool inner = source.room != "base" && opened.name.starts_with(own + "::");
    if (opened.name == own || inner || others.contains(opened.name)) continue;
    wrong.push_back(opened.where + ": opens namespace " + opened.name + ", the room's is " + own);
  }
  return wrong;
}

Names included_rooms(const std::string& room) {
  Names rooms;
  for (const SourceFile& source : sources_of(root, room)) {
    for (const Include& include : source.includes) {
      const std::string to = include.file.substr(0, include.file.find('/'));
      if (include.own && to != room && below.contains(to)) rooms.insert(to);
    }
  }
  return rooms;
}

class Room : public testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(House, Room,
                         testing::Values("base", "text", "page", "annotate", "archive", "search", "ingest", "exports",
                                         "cli", "app"),
                         [](const auto& room) { return room.param; });

TEST_P(Room, IncludesOnlyRoomsBelowItAndItsOwnForeignLibraries) {
  const auto sources = sources_of(root, GetParam());
  EXPECT_THAT(sources, testing::Not(IsEmpty()));
  for (const SourceFile& source : sources) EXPECT_THAT(wrong_includes(source), IsEmpty());
}

TEST_P(Room, HasItsFolderAsNamespace) {
  for (const SourceFile& source : sources_of(root, GetParam())) EXPECT_THAT(wrong_namespaces(source), IsEmpty());
}

TEST_P(Room, DeclaresToCMakeTheRoomsThatItIncludes) {
  const std::string cmake = read_text(root / "src" / GetParam() / "CMakeLists.txt");
  if (cmake.find("gongwen_room(") == std::string::npos) {
    for (const std::string& linked : linked_rooms(cmake)) {
      EXPECT_TRUE(linked == "options" || linked == GetParam() || below.at(GetParam()).contains(linked))
          << "src/" << GetParam() << "/CMakeLists.txt links gongwen_" << linked << ", which is not below it";
    }
    return;
  }
  const auto included = included_rooms(GetParam());
  EXPECT_THAT(declared_rooms(cmake), testing::ElementsAreArray(included))
      << "ROOMS in src/" << GetParam() << "/CMakeLists.txt, against the rooms that its files include";
}

TEST_P(Room, KeepsItsFilesShort) {
  for (const SourceFile& source : sources_of(root, GetParam())) {
    const int most = GetParam() == "app" ? 250 : 400;
    EXPECT_LE(source.lines, most) << source.path << " does more than one thing";
  }
}

TEST(House, HasNoRoomThatTheseArrowsDoNotKnow) {
  for (const auto& entry : std::filesystem::directory_iterator(root / "src")) {
    EXPECT_TRUE(!entry.is_directory() || below.contains(entry.path().filename().string())) << entry.path();
  }
}

TEST(House, HasOnlyTheAgreedEntriesAtItsTop) {
  const Names agreed = {"CMakeLists.txt", "CMakePresets.json", "src", "ui", "data", "tests", "README.md", "LICENSE"};
  for (const auto& entry : std::filesystem::directory_iterator(root)) {
    const std::string name = entry.path().filename().string();
    EXPECT_TRUE(name.starts_with('.') || agreed.contains(name)) << name << " has no place at the top level";
  }
}

// The checks themselves, on sources made up for them.

TEST(Arrows, TellAnIncludeThatPointsUpwardsByFileAndLine) {
  const auto source =
      read_source("src/page/line.cpp", "page", "#include \"page/line.h\"\n\n#include \"search/query.h\"\n");
  ASSERT_THAT(wrong_includes(source), SizeIs(1));
  EXPECT_EQ(wrong_includes(source)[0], "src/page/line.cpp:3: includes search/query.h, but search is not below page");
}

TEST(Arrows, TellRoomsOfOneFloorThatIncludeEachOther) {
  EXPECT_THAT(wrong_includes(read_source("a.h", "archive", "#include \"search/searcher.h\"\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.h", "search", "#include \"archive/archive.h\"\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.h", "ingest", "#include \"exports/csv.h\"\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.h", "exports", "#include \"ingest/import.h\"\n")), SizeIs(1));
}

TEST(Arrows, TellAForeignLibraryOutsideItsRoom) {
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "ingest", "#include <sqlite3.h>\n#include <archive.h>\n")),
              SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "page", "  #  include <unicode/uchar.h> // words\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "cli", "#include <QString>\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "app", "#include <QtWidgets/QLabel>\n#include \"ui_a.h\"\n")),
              IsEmpty());
}

TEST(Arrows, TellALibraryThatNobodyHasAssignedToARoom) {
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "ingest", "#include <curl/curl.h>\n")), SizeIs(1));
  EXPECT_THAT(wrong_includes(read_source("a.cpp", "ingest", "#include <vector>\n#include <unistd.h>\n")), IsEmpty());
}

TEST(Arrows, TellANamespaceOfAnotherRoom) {
  EXPECT_THAT(wrong_namespaces(read_source("a.cpp", "text", "namespace gongwen::page {\n")), SizeIs(1));
  EXPECT_THAT(wrong_namespaces(read_source("a.cpp", "text", "namespace gongwen {\n")), SizeIs(1));
  EXPECT_THAT(wrong_namespaces(read_source("a.cpp", "text", "namespace gongwen::text {\nnamespace {\n")), IsEmpty());
  EXPECT_THAT(wrong_namespaces(read_source("a.h", "search", "namespace SQLite { class Database; }\n")), SizeIs(1));
}

TEST(Arrows, ReadTheRoomsThatCMakeIsTold) {
  const std::string cmake =
      "# ROOMS base\ngongwen_room(page\n  SOURCES a.cpp b.cpp\n  ROOMS text\n        base\n  DATA a.tsv)\n";
  EXPECT_THAT(declared_rooms(cmake), testing::ElementsAre("base", "text"));
  EXPECT_THAT(linked_rooms("target_link_libraries(gongwenctl PRIVATE gongwen_ingest CLI11::CLI11)"),
              testing::ElementsAre("ingest"));
}

}  // namespace
}  // namespace gongwen::house
