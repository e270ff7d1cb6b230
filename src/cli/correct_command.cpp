#include "annotate/correction.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "ingest/corrections.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace gongwen::cli {
namespace {

using annotate::Correction;

struct Options {
  std::string article;
  std::string other;
  std::string value;
  std::string editor;
  std::string remark;
  std::vector<int> lines;
  int line = 0;
  int behind = 0;
  int before = 0;
};
using Make = Result<Correction> (*)(const Options&, archive::Archive&, const annotate::Article&);

Correction correction_on(const annotate::Article& article, const char* kind) {
  Correction correction;
  correction.kind = kind;
  correction.page_sha256 = article.page_sha256;
  return correction;
}

Result<Correction> split(const Options& options, archive::Archive&, const annotate::Article& article) {
  return annotate::split_before(article, options.line);
}

Result<Correction> merge(const Options& options, archive::Archive& archive, const annotate::Article& article) {
  return annotate::merged(article, article_at(archive, options.other));
}

Result<Correction> move(const Options& options, archive::Archive&, const annotate::Article& article) {
  using Where = page::Placing::Where;
  auto correction = correction_on(article, "move");
  const Where where = options.behind != 0 ? Where::Behind : options.before != 0 ? Where::Before : Where::Alone;
  correction.change = page::Placing{options.lines, where, options.behind != 0 ? options.behind : options.before};
  return correction;
}

Result<Correction> change_role(const Options& options, archive::Archive&, const annotate::Article& article) {
  const auto role = page::role_named(options.value);
  if (!role) return fail(ErrorCode::Invalid, "no role is called “" + options.value + "”");
  auto correction = correction_on(article, "role");
  correction.change = page::RoleChange{options.line, *role};
  return correction;
}

Result<Correction> change_paragraph(const Options& options, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "paragraph");
  correction.change = page::ParagraphChange{options.line, options.value == "continues"};
  return correction;
}

Result<Correction> change_text(const Options& options, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "text");
  correction.change = annotate::TextChange{options.line, options.value, {}};
  // The same check as of one that has travelled.
  return annotate::correction_from_json(annotate::to_json(correction).dump());
}

Result<Correction> accept(const Options& options, archive::Archive&, const annotate::Article& article) {
  return annotate::accepted(article, options.line == 0 ? std::nullopt : std::optional(options.line));
}

Result<Correction> check(const Options&, archive::Archive&, const annotate::Article& article) {
  auto correction = correction_on(article, "checked");
  correction.change = annotate::PageChecked{};
  return correction;
}

void run(Make make, const Options& options, const Globals& globals) {
  auto archive = open_to_change(globals);
  auto correction = value_of(make(options, archive, article_at(archive, options.article)));
  correction.editor = options.editor;
  correction.remark = options.remark;
  done_or_give_up(ingest::correct(archive, correction));
  follow_with_index(archive);
}

}  // namespace

void add_correct(CLI::App& app, const Globals& globals) {
  auto* command = app.add_subcommand("correct", "Mend what the program made of a page; it stays mended");
  auto options = std::make_shared<Options>();
  command->require_subcommand(1);
  const auto sub = [&](const char* name, const char* help, Make make) {
    auto* made = command->add_subcommand(name, help);
    made->add_option("ARTICLE-ID", options->article, "As search prints it")->required();
    made->add_option("--editor", options->editor, "Who says so");
    made->add_option("--remark", options->remark, "Why");
    made->callback([make, options, &globals] { run(make, *options, globals); });
    return made;
  };
  const char* const of_page = "Line of the page, as parse prints it";
  sub("split", "A line and all behind it become another article", split)
      ->add_option("LINE", options->line, of_page)
      ->required();
  sub("merge", "Another article of the page goes behind this one", merge)
      ->add_option("OTHER-ID", options->other)
      ->required();
  auto* moving = sub("move", "Lines go elsewhere, together, in this order; else alone", move);
  moving->add_option("LINE", options->lines, of_page)->required();
  auto* behind = moving->add_option("--behind", options->behind, "Behind this line");
  moving->add_option("--before", options->before, "Before this line")->excludes(behind);
  auto* roles = sub("role", "A line gets another role", change_role);
  roles->add_option("LINE", options->line, of_page)->required();
  roles->add_option("ROLE", options->value, "label, kicker, headline …")->required();
  auto* paragraphs = sub("paragraph", "A line continues the paragraph before it, or begins one", change_paragraph);
  paragraphs->add_option("LINE", options->line, of_page)->required();
  paragraphs->add_option("HOW", options->value)->required()->check(CLI::IsMember({"continues", "begins"}));
  auto* texts = sub("text", "What a line says in truth", change_text);
  texts->add_option("LINE", options->line, of_page)->required();
  texts->add_option("TEXT", options->value)->required();
  sub("accept", "The join before a line is right; without LINE, the whole article", accept)
      ->add_option("LINE", options->line, of_page);
  sub("checked", "The page of the article was looked through and is as it should be", check);
  command->footer("Example: gongwenctl correct split 3f9c81d2a7e45b06-17 23 --editor 林渡");
}

}  // namespace gongwen::cli
