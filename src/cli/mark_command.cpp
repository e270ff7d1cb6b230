#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string value;
  std::vector<std::string> articles;
  bool json = false;
};

void list_tags(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  for (const auto& [tag, articles] : value_of(archive.marks().tags())) {
    if (options.json) {
      print({{"tag", tag}, {"articles", articles}});
    } else {
      std::cout << tag << '\t' << articles << '\n';
    }
  }
}

void add_tags(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.marks().add_tag(anchors_of(archive, options.articles), options.value));
}

void remove_tags(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  done_or_give_up(archive.marks().remove_tag(anchors_of(archive, options.articles), options.value));
}

void mark(const Options& options, const Globals& globals) {
  using archive::ReadingState;
  auto archive = open_to_change(globals);
  for (const auto state : {ReadingState::Unread, ReadingState::Read, ReadingState::Reviewed}) {
    if (options.value != name(state)) continue;
    done_or_give_up(archive.marks().set_state(anchors_of(archive, options.articles), state));
  }
}

}  // namespace

void add_tag(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("tag", "Give articles tags, and take them away");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  auto* list = command->add_subcommand("list", "All tags, with the number of their articles");
  list->add_flag("--json", options->json);
  list->callback([options, &globals] { list_tags(*options, globals); });
  auto* add = command->add_subcommand("add", "Give articles a tag");
  add->callback([options, &globals] { add_tags(*options, globals); });
  auto* remove = command->add_subcommand("remove", "Take a tag from articles");
  remove->callback([options, &globals] { remove_tags(*options, globals); });
  for (CLI::App* each : {add, remove}) {
    each->add_option("TAG", options->value)->required();
    each->add_option("ARTICLE-ID", options->articles, "As search prints it")->required();
  }
  command->footer("Example: gongwenctl tag add 待核实 3f9c81d2a7e45b06-17");
}

void add_mark(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("mark", "Mark articles as read, reviewed or unread");
  auto options = std::make_shared<Options>();
  command->add_option("STATE", options->value)->required()->check(CLI::IsMember({"unread", "read", "reviewed"}));
  command->add_option("ARTICLE-ID", options->articles, "As search prints it")->required();
  command->footer("Example: gongwenctl mark reviewed 3f9c81d2a7e45b06-17");
  command->callback([options, &globals] { mark(*options, globals); });
}

}  // namespace gongwen::cli
