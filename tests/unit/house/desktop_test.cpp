// What the desktop reads of the program is as its specifications want it.

#include "unit/house/source_tree.h"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

namespace gongwen::house {
namespace {

const std::string desktop = GONGWEN_SOURCE_DIR "/data/desktop/org.gongwen.Gongwen";

bool runs(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()) == 0; }

TEST(Desktop, HasAValidMenuEntry) {
  if (!runs("command -v desktop-file-validate")) GTEST_SKIP() << "there is no desktop-file-validate";
  EXPECT_TRUE(runs("desktop-file-validate '" + desktop + ".desktop'"));
}

TEST(Desktop, HasAValidDescriptionForSoftwareCentres) {
  if (!runs("command -v appstreamcli")) GTEST_SKIP() << "there is no appstreamcli";
  EXPECT_TRUE(runs("appstreamcli validate --no-net '" + desktop + ".metainfo.xml'"));
}

TEST(Desktop, OpensItsArchivesByTheirKind) {
  EXPECT_NE(read_text(desktop + ".mime.xml").find("*.gongwen"), std::string::npos);
  const std::string entry = read_text(desktop + ".desktop");
  EXPECT_NE(entry.find("MimeType="), std::string::npos);
  EXPECT_NE(entry.find("Exec=gongwen %"), std::string::npos);
}

}  // namespace
}  // namespace gongwen::house
