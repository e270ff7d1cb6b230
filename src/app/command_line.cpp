#include "app/command_line.h"

#include "app/text.h"

#include <QCommandLineParser>

namespace gongwen::app {

using namespace Qt::StringLiterals;

bool is_archive(const std::filesystem::path& path) {
  std::error_code error;
  return path.extension() == ".gongwen" || std::filesystem::exists(path / "archive.sqlite", error);
}

CommandLine read_command_line(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Gongwen 工闻: reads and searches archives of union newspapers."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOption({u"archive"_s, u"The archive to open, a folder NAME.gongwen; made when it is missing."_s, u"DIR"_s});
  parser.addOption({u"language"_s, u"Language of the window: zh_CN or en."_s, u"CODE"_s});
  parser.addPositionalArgument(u"path"_s, u"An archive to open, or files, folders and exports to take in."_s,
                               u"[PATH…]"_s);
  parser.process(arguments);
  CommandLine line;
  line.language = parser.value(u"language"_s);
  line.archive = to_utf8(parser.value(u"archive"_s));
  for (const QString& argument : parser.positionalArguments()) {
    const std::filesystem::path path(to_utf8(argument));
    if (line.archive.empty() && is_archive(path)) {
      line.archive = path;
    } else {
      line.imports.push_back(path);
    }
  }
  return line;
}

}  // namespace gongwen::app
