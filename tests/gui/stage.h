#pragma once

#include "app/application.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace gongwen::test {

/// A page on which an article goes on behind another one.
inline constexpr const char* interrupted_page =
    "渡口的三十年\n\n本报讯(记者林渡)芦花渡的渡工沈阿海撑了三十年船,汛期里每天往返四十趟,"
    "从没误过学生上学。今年春天,他被评为全省劳\n\n夜校开出木工课\n\n"
    "本报讯(记者周晚晴)近日,苏州市总工会的职工夜校开出木工课,二十名快递员下班后来学刨木头。课程免费,"
    "材料由工会提供。\n\n动模范,又收了两名年轻渡工做徒弟,说要把这条船撑下去。\n";

/// The program on an archive of its own, in a folder that goes with it. Pages for it are written here too.
class Stage {
 public:
  Stage();

  /// Writes a page below the stage's folder; its path gives its paper, date and page number.
  std::filesystem::path write(const std::string& path, std::string_view bytes) const;
  /// The folder with a few pages that the tests know: see pages() in stage.cpp.
  [[nodiscard]] std::filesystem::path known_pages() const;

  /// Shows the archive and waits until what is to be imported can be found.
  void open(std::vector<std::filesystem::path> imports = {});
  [[nodiscard]] std::filesystem::path archive() const;
  [[nodiscard]] app::Application& application() { return application_; }
  [[nodiscard]] app::MainWindow& window() { return *window_; }
  [[nodiscard]] app::Workspace& workspace() { return application_.workspace(*window_); }

  /// The part of the window with this name, which must be there.
  template <class T>
  [[nodiscard]] T& part(const char* name) {
    T* found = window_->findChild<T*>(QLatin1String(name));
    if (found == nullptr) throw std::runtime_error(std::string("the window has no ") + name);
    return *found;
  }

  /// Puts `text` into the search line as an input method does, and presses Enter.
  void search(const QString& text);
  /// Waits for the answer to what was asked, its counts and its first article.
  void settle();
  /// Opens the tab of source and evidence of the open article, and reads it.
  QString evidence();
  /// Clicks the row that begins with `text`, anywhere in the tree.
  void click_row(QAbstractItemView& view, const QString& text, Qt::KeyboardModifiers keys = Qt::NoModifier);
  /// Closes the window as a person does, and waits until its workspace is gone.
  void close();

 private:
  QTemporaryDir folder_;
  app::Application application_;
  QPointer<app::MainWindow> window_;
};

/// Lets the program work until `done`; false when it takes too long.
[[nodiscard]] bool until(const std::function<bool()>& done);

}  // namespace gongwen::test
