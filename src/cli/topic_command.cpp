#include "base/file.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/rules.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  annotate::OwnTopic topic;
  std::vector<std::string> words;
  double weight = 3;
  std::filesystem::path file;
  bool own = false;
  bool json = false;
};

annotate::Json cues_of(const annotate::OwnTopics& own, std::string_view topic) {
  annotate::Json cues = annotate::Json::array();
  for (const annotate::OwnCue& cue : own.cues) {
    if (cue.topic == topic) cues.push_back({{"word", cue.word}, {"weight", cue.weight}});
  }
  return cues;
}

void list(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  const auto own = value_of(archive.topics().all());
  if (options.own && !options.json) {
    std::cout << annotate::to_table(own);
    return;
  }
  const auto rules = value_of(ingest::rules_of(archive));
  for (const annotate::TopicKind& topic : rules.lexicon->topics()) {
    const bool added = std::any_of(own.topics.begin(), own.topics.end(),
                                   [&](const annotate::OwnTopic& one) { return one.name == topic.name; });
    const auto cues = cues_of(own, topic.name);
    if (options.own && !added && cues.empty()) continue;
    if (options.json) {
      print({{"name", topic.name},
             {"english", topic.english},
             {"belongs", topic.belongs},
             {"excludes", topic.excludes},
             {"own", added},
             {"own_cues", cues}});
    } else {
      std::cout << topic.name << '\t' << topic.english << '\t' << (added ? "own" : "") << '\t' << topic.belongs << '\n';
    }
  }
}

void add(const annotate::OwnTopics& own, const Globals& globals) {
  auto archive = open_to_write(globals);
  done_or_give_up(archive.topics().add(own));
  say_outdated(archive);
}

void remove(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  auto topics = archive.topics();
  done_or_give_up(options.words.empty() ? topics.remove(options.topic.name)
                                        : topics.remove_cues(options.topic.name, options.words));
  say_outdated(archive);
}

void add_cues(const Options& options, const Globals& globals) {
  annotate::OwnTopics own;
  for (const std::string& word : options.words) own.cues.push_back({options.topic.name, word, options.weight});
  add(own, globals);
}

void import(const Options& options, const Globals& globals) {
  constexpr std::size_t largest = 16U << 20;
  const auto own = value_of(annotate::own_topics_from_table(value_of(read_file(options.file, largest))));
  add(own, globals);
  say(std::to_string(own.topics.size()) + " topics and " + std::to_string(own.cues.size()) + " cues taken in");
}

}  // namespace

void add_topic(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("topic", "Topics of your own, and words that speak for a topic");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  auto* listing = command->add_subcommand("list", "All topics of the archive");
  listing->add_flag("--own", options->own, "What was added alone, in the form that import reads");
  listing->add_flag("--json", options->json, "One JSON object a line, a topic each");
  listing->callback([options, &globals] { list(*options, globals); });
  auto* adding = command->add_subcommand("add", "Add a topic, or give yours other texts");
  adding->add_option("--english", options->topic.english, "Its English name");
  adding->add_option("--belongs", options->topic.belongs, "What is filed under it, for people");
  adding->add_option("--excludes", options->topic.excludes, "What is not");
  adding->callback([options, &globals] { add({{options->topic}, {}}, globals); });
  auto* cueing = command->add_subcommand("cue", "Add words that speak for a topic, yours or one that is there");
  cueing
      ->add_option("--weight", options->weight, "5 names the topic, 1 hints at it, 0 keeps shorter cues from counting")
      ->capture_default_str();
  cueing->callback([options, &globals] { add_cues(*options, globals); });
  auto* removing = command->add_subcommand("remove", "Remove a topic of yours, or only words that you added to one");
  removing->callback([options, &globals] { remove(*options, globals); });
  for (CLI::App* each : {adding, cueing, removing}) {
    each->add_option("TOPIC", options->topic.name, "Its name")->required();
    if (each == adding) continue;
    auto* words = each->add_option("WORD", options->words, "At least two Han characters or five letters");
    if (each == cueing) words->required();
  }
  auto* importing = command->add_subcommand("import", "Take in a table of topics and cues");
  importing->add_option("FILE", options->file, "In the form of data/topics.tsv")->required()->check(CLI::ExistingFile);
  importing->callback([options, &globals] { import(*options, globals); });
  command->footer(
      "Articles follow when reannotate reads them again.\n"
      "Example: gongwenctl topic add 职工书屋, then: gongwenctl topic cue 职工书屋 读书会 书屋 --weight 4");
}

}  // namespace gongwen::cli
