#include "base/file.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::vector<std::string> words;
  std::filesystem::path file;
  bool json = false;
};

void list(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const std::string& word : value_of(archive.words().all())) {
    if (options.json) {
      print({{"word", word}});
    } else {
      std::cout << word << '\n';
    }
  }
}

void add(const std::vector<std::string>& words, const Globals& globals) {
  auto archive = open_to_write(globals);
  const std::int64_t added = value_of(archive.words().add(words));
  follow_with_index(archive);
  say(std::to_string(added) + " words added");
}

void remove(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.words().remove(options.words));
  follow_with_index(archive);
}

void import(const Options& options, const Globals& globals) {
  constexpr std::size_t largest = 16U << 20;
  add(value_of(text::own_words_from_list(value_of(read_file(options.file, largest)))), globals);
}

}  // namespace

void add_lexicon(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("lexicon", "Words of your own that are not to be cut apart");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  add_part(*command, "list", "The words that were added, in the form that import reads", list, options, globals)
      ->add_flag("--json", options->json, "One JSON object a line, a word each");
  auto* adding = command->add_subcommand("add", "Add words");
  adding->callback([options, &globals] { add(options->words, globals); });
  auto* removing = add_part(*command, "remove", "Remove words that were added", remove, options, globals);
  for (CLI::App* each : {adding, removing}) {
    each->add_option("WORD", options->words, "2 to 20 Han characters")->required();
  }
  add_part(*command, "import", "Take in a list, a word a line", import, options, globals)
      ->add_option("FILE", options->file)
      ->required()
      ->check(CLI::ExistingFile);
  command->footer(
      "Ranking, partial matches and similar articles go by words; what stands in the text is found without them. The\n"
      "index follows at once: the articles in which such a word stands are indexed anew.\n"
      "Example: gongwenctl lexicon add 云上课堂 匠心讲堂");
}

}  // namespace gongwen::cli
