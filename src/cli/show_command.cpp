#include "cli/commands.h"
#include "cli/console.h"

#include <iostream>
#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string id;
  bool json = false;
};

std::string told(const annotate::StoryPart& part) {
  if (part.article.empty()) return part.reasons.front();
  return "第" + part.page_no + "版  " + part.article + "  " + (part.headline.empty() ? part.opening : part.headline);
}

void print_for_people(const annotate::Article& article, const annotate::Story& story) {
  for (const auto& paragraph : article.repaired.paragraphs) {
    const std::string text = article.repaired.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
    std::cout << (paragraph.role == page::Role::Body ? "  " : "") << text << '\n';
  }
  std::cout << "\n——\n";
  const auto fact = [](std::string_view name, const std::string& value) {
    if (!value.empty()) std::cout << name << '\t' << value << '\n';
  };
  fact("报纸", article.paper);
  fact("见报日期",
       article.issue_date.value + (article.issue_date.origin == annotate::Origin::Inferred ? " (推断)" : ""));
  fact("版次", article.page_no);
  for (const auto& region : article.regions) {
    fact("地区", region.province + region.prefecture + region.county + "  “" + region.evidence.text + "”");
  }
  for (const auto& topic : article.topics) fact("主题", topic.name);
  for (const auto& byline : article.bylines) fact("署名", byline.role + " " + byline.name);
  for (const auto& body : article.bodies) fact("单位", body.name);
  if (story.before) fact("上接", told(*story.before));
  if (story.after) fact("下转", told(*story.after));
  fact("来源", article.source);
}

void run(const Options& options, const Globals& globals) {
  auto archive = open_to_read(globals);
  const auto article = article_at(archive, options.id);
  const auto story = value_of(archive.stories().of(article));
  if (options.json) {
    print(whole(article, story));
  } else {
    print_for_people(article, story);
  }
}

}  // namespace

void add_show(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("show", "Show one article");
  auto options = std::make_shared<Options>();
  command->add_option("ARTICLE-ID", options->id, "As search prints it")->required();
  command->add_flag("--json", options->json, "As JSON, with all evidence");
  command->footer("Example: gongwenctl show 3f9c81d2a7e45b06-17 --json");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
