#include "exports/export.h"

#include "annotate/article_json.h"
#include "base/file.h"
#include "exports/csv.h"

namespace gongwen::exports {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // Without it Excel reads UTF-8 as the local encoding.
constexpr std::int64_t report_every = 100;

void write(std::ostream& out, Format format, const annotate::Article& article, const annotate::Story& story) {
  if (format == Format::Csv) {
    write_csv_record(out, csv_cells(article, story));
    return;
  }
  auto json = annotate::to_json(article);
  annotate::add_story(json, story);
  json["body"] = article.body();
  out << json.dump(-1, ' ', false, annotate::Json::error_handler_t::replace) << '\n';
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  if (name == "csv") return Format::Csv;
  if (name == "jsonl") return Format::Jsonl;
  return std::nullopt;
}

Result<ExportReport> export_articles(archive::Archive& archive, search::Searcher& searcher, const search::Query& query,
                                     search::Sort sort, Format format, const std::filesystem::path& output,
                                     const OnProgress& on_progress, std::stop_token stop) {
  auto file = AtomicFile::create(output);
  if (!file) return tl::unexpected(file.error());
  std::ostream& out = file->stream();
  if (format == Format::Csv) {
    out << byte_order_mark;
    write_csv_record(out, csv_header());
  }
  const auto counted = searcher.search(query, sort, 0, 0, stop);
  if (!counted) return tl::unexpected(counted.error());
  ExportReport report{counted->matched, 0};
  Result<void> stories;
  const auto each = [&](const annotate::Article& article) {
    const auto story = archive.stories().of(article);
    if (!story) {
      stories = tl::unexpected(story.error());
      return false;
    }
    write(out, format, article, *story);
    ++report.written;
    if (on_progress && report.written % report_every == 0) on_progress({report.written, report.matched, 0});
    return out.good() && !stop.stop_requested();
  };
  const auto streamed = searcher.for_each(query, sort, each, stop);
  if (!streamed) return tl::unexpected(streamed.error());
  if (!stories) return tl::unexpected(stories.error());
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled, output.string() + ": the export was cancelled");
  if (auto committed = file->commit(); !committed) return tl::unexpected(committed.error());
  if (on_progress) on_progress({report.written, report.matched, 0});
  return report;
}

}  // namespace gongwen::exports
