#include "annotate/own_values.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/corrections.h"
#include "ingest/rules.h"

#include <memory>

namespace gongwen::cli {
namespace {

struct Options {
  std::string article;
  std::string field;
  std::string value;
  std::string editor;
  std::string remark;
};

void run(const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  const auto article = article_at(archive, options.article);
  annotate::ValueChange change;
  change.field = options.field;
  change.value =
      value_of(annotate::checked_value(options.field, options.value, *value_of(ingest::rules_of(archive)).lexicon));
  if (!annotate::is_of_page(options.field)) change.lines = archive::anchor_of(article).lines;
  annotate::Correction correction{"value", article.page_sha256, change, {}, options.editor, options.remark};
  done_or_give_up(ingest::correct(archive, correction));
  follow_with_index(archive);
}

}  // namespace

void add_set(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("set", "Say a value of an article against what was read out of it");
  auto options = std::make_shared<Options>();
  command->add_option("ARTICLE-ID", options->article, "As search prints it")->required();
  command->add_option("FIELD", options->field, "headline, bylines, kind, regions, topics, issue_date, paper, page_no …")
      ->required();
  command->add_option("VALUE", options->value, "Several are parted by ; and the chief one is the first")->required();
  command->add_option("--editor", options->editor, "Who says so");
  command->add_option("--remark", options->remark, "Why");
  command->footer(
      "A date, paper or page number is said of the whole page, and what hangs on it follows.\n"
      "Example: gongwenctl set 3f9c81d2a7e45b06-17 regions 江苏省南京市鼓楼区");
  command->callback([options, &globals] { run(*options, globals); });
}

}  // namespace gongwen::cli
