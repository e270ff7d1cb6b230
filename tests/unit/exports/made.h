#pragma once

#include "annotate/article.h"
#include "annotate/story.h"
#include "exports/writer.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// Articles made up for the tests, and what writes them.
namespace gongwen::exports {

/// An article of the given paragraphs, each in its role.
[[nodiscard]] annotate::Article made(const std::string& id,
                                     const std::vector<std::pair<page::Role, std::string>>& paragraphs);

/// 何以安's 职工夜校开课, of the 晨光职工报, 2020-03-04, page 5.
[[nodiscard]] annotate::Article night_school();

/// The same with a date that the archive inferred.
[[nodiscard]] annotate::Article undated_night_school();

/// Articles whose headlines and texts are made to be taken for something else than text, by every format.
[[nodiscard]] std::vector<annotate::Article> hostile_articles();

/// What is written of `articles` in the format of `options`. The story of an article is that of the same place.
void write_to(const std::filesystem::path& place, const Options& options,
              const std::vector<annotate::Article>& articles, const std::vector<annotate::Story>& stories = {});

/// The same, as the bytes of a file.
[[nodiscard]] std::string written(const Options& options, const std::vector<annotate::Article>& articles,
                                  const std::vector<annotate::Story>& stories = {});
[[nodiscard]] std::string written(Format format, const std::vector<annotate::Article>& articles);

}  // namespace gongwen::exports
