#include "base/paths.h"

#include <optional>
#include <string>

#include <gtest/gtest.h>
#include <stdlib.h>

namespace gongwen {
namespace {

/// Sets a variable of the environment, and puts it back.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = ::getenv(name)) before_ = before;
    value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

TEST(DefaultArchive, IsTheOneThatTheEnvironmentNames) {
  const Variable named("GONGWEN_ARCHIVE", "/srv/报纸/工会.gongwen");
  EXPECT_EQ(default_archive(), "/srv/报纸/工会.gongwen");
}

TEST(DefaultArchive, LiesBelowTheXdgDataFolder) {
  const Variable named("GONGWEN_ARCHIVE", nullptr);
  const Variable data("XDG_DATA_HOME", "/data");
  EXPECT_EQ(default_archive(), "/data/gongwen/archive.gongwen");
}

TEST(DefaultArchive, LiesInTheHomeFolderWhereXdgNamesNoneOrARelativeOne) {
  const Variable named("GONGWEN_ARCHIVE", nullptr);
  const Variable home("HOME", "/home/zhang");
  for (const char* data : {static_cast<const char*>(nullptr), "", "relative/folder"}) {
    const Variable set("XDG_DATA_HOME", data);
    EXPECT_EQ(default_archive(), "/home/zhang/.local/share/gongwen/archive.gongwen");
  }
}

}  // namespace
}  // namespace gongwen
