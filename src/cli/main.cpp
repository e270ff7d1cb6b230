#include "base/paths.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
  using namespace gongwen;
  std::ios::sync_with_stdio(false);
  cli::Globals globals{default_archive()};
  CLI::App app("Gongwen 工闻: reads, finds and takes out the articles of union newspapers.", "gongwenctl");
  app.set_version_flag("--version", GONGWEN_VERSION);
  app.add_option("--archive", globals.archive, "The archive's folder, NAME.gongwen")
      ->envname("GONGWEN_ARCHIVE")
      ->capture_default_str();
  app.footer("Each command tells more: gongwenctl COMMAND --help. Exit: 0 done, 1 done with failures, 2 wrong usage.");
  app.require_subcommand(1);
  app.fallthrough();
  cli::add_parse(app);
  cli::add_import(app, globals);
  cli::add_search(app, globals);
  cli::add_facets(app, globals);
  cli::add_kwic(app, globals);
  cli::add_suggest(app, globals);
  cli::add_similar(app, globals);
  cli::add_show(app, globals);
  cli::add_saved(app, globals);
  cli::add_export(app, globals);
  cli::add_collection(app, globals);
  cli::add_tag(app, globals);
  cli::add_mark(app, globals);
  cli::add_undo(app, globals);
  cli::add_set(app, globals);
  cli::add_correct(app, globals);
  cli::add_corrections(app, globals);
  cli::add_topic(app, globals);
  cli::add_lexicon(app, globals);
  cli::add_verify(app, globals);
  cli::add_reindex(app, globals);
  cli::add_reannotate(app, globals);
  cli::add_review(app, globals);
  cli::add_evaluate(app, globals);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? cli::done : cli::wrong_usage;
  } catch (const cli::Exit& exit) {
    std::cout.flush();
    return exit.code;
  } catch (const std::exception& error) {
    std::cerr << "gongwenctl: " << error.what() << '\n';
    return cli::done_with_failures;
  }
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "gongwenctl: the output could not be written\n";
    return cli::done_with_failures;
  }
  return cli::done;
}
