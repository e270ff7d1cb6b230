#include "exports/export.h"

#include "base/file.h"
#include "exports/archive_copy.h"
#include "exports/manifest.h"
#include "exports/writers.h"
#include "search/index_writer.h"

#include <fstream>
#include <optional>

namespace gongwen::exports {
namespace {

constexpr std::int64_t report_every = 100;

bool is_folder(const Options& options) { return options.format == Format::Archive || options.file_each; }

/// Whether something can be made at `place` to stand at `output`: said before the work, not after it.
Result<void> can_be_made(const std::filesystem::path& place, const std::filesystem::path& output, bool folder) {
  std::error_code error;
  if (!folder && std::filesystem::is_directory(output, error)) {
    return fail(ErrorCode::Io, output.string() + ": is a folder");
  }
  if (folder && std::filesystem::exists(output, error) && !std::filesystem::is_empty(output, error)) {
    return fail(ErrorCode::Invalid, output.string() + ": is there already; choose a new folder");
  }
  if (!std::ofstream(place)) return fail(ErrorCode::Io, output.string() + ": cannot be written");
  std::filesystem::remove(place, error);
  return {};
}

Provenance provenance_of(const Stores& stores, const Selection& selection, std::int64_t matched) {
  return {"gongwen " GONGWEN_VERSION,
          stores.archive.id(),
          stores.searcher.fingerprint(),
          !selection.collection.empty() ? "专题集: " + selection.collection
          : selection.ids               ? ""
                                        : search::to_text(selection.query),
          selection.ids ? "given" : std::string(search::name(selection.sort)),
          matched};
}

Error with_output(Error error, const std::filesystem::path& output) {
  if (error.code == ErrorCode::Cancelled) error.message = output.string() + ": the export was cancelled";
  return error;
}

}  // namespace

Result<ExportReport> export_articles(const Stores& stores, const Selection& wanted, const Options& options,
                                     const std::filesystem::path& output, WithManifest with_manifest,
                                     const OnProgress& on_progress, std::stop_token stop) {
  if (auto fits = check(options); !fits) return tl::unexpected(fits.error());
  auto staging = Staging::beside(output);
  if (auto can = can_be_made(staging.place(), output, is_folder(options)); !can) return tl::unexpected(can.error());
  const auto found = resolved(stores.archive, wanted);
  if (!found) return tl::unexpected(found.error());
  const Selection& selection = *found;
  const auto matched = count(stores, selection, stop);
  if (!matched) return tl::unexpected(matched.error());
  ExportReport report{*matched, 0, {}};
  const Provenance provenance = provenance_of(stores, selection, *matched);
  MadeWriter writer = options.format == Format::Archive ? archive_writer(staging.place(), stores.archive)
                                                        : make_writer(staging.place(), options, provenance);
  if (!writer) return tl::unexpected(writer.error());
  std::optional<ManifestWriter> manifest;
  if (with_manifest == WithManifest::Yes) {
    auto created = ManifestWriter::create(output, selection, options, provenance);
    if (!created) return tl::unexpected(created.error());
    manifest.emplace(*std::move(created));
  }

  std::int64_t done = 0;
  const std::int64_t total = (*writer)->has_contents() ? 2 * *matched : *matched;
  const auto step = [&] {
    if (++done % report_every == 0 && on_progress) on_progress({done, total, 0});
  };
  if ((*writer)->has_contents()) {
    const auto announced = for_each(
        stores, selection,
        [&](const Entry& entry) {
          step();
          return (*writer)->announce(entry);
        },
        stop);
    if (!announced) return tl::unexpected(with_output(announced.error(), output));
  }
  const auto written = for_each(
      stores, selection,
      [&](const Entry& entry) {
        if (manifest) manifest->add(entry);
        ++report.written;
        step();
        return (*writer)->add(entry);
      },
      stop);
  if (!written) return tl::unexpected(with_output(written.error(), output));
  if (auto finished = (*writer)->finish(); !finished) return tl::unexpected(finished.error());
  report.remarks = (*writer)->remarks();
  if (report.written != report.matched) {
    return fail(ErrorCode::Busy, output.string() +
                                     ": the archive changed while it was read: " + std::to_string(report.matched) +
                                     " matched, but " + std::to_string(report.written) + " were there; export again");
  }
  if (manifest) {
    if (auto added = manifest->add_files(staging.place(), report.matched, report.written); !added) {
      return tl::unexpected(added.error());
    }
  }
  if (auto committed = staging.commit(); !committed) return tl::unexpected(committed.error());
  if (manifest) {
    if (auto committed = manifest->commit(); !committed) return tl::unexpected(committed.error());
  }
  if (on_progress) on_progress({total, total, 0});
  return report;
}

}  // namespace gongwen::exports
