#include "support/composer.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>

namespace {

bool read_number(std::string_view text, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

bool write(const std::filesystem::path& path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  return file.good();
}

}  // namespace

/// Writes composed pages SEED, SEED+1, … as OUT/pages/NNNN.txt with OUT/gold/NNNN.tsv, for `gongwenctl evaluate`.
int main(int count, char** words) {
  std::uint64_t pages = 0;
  std::uint64_t seed = 0;
  if (count != 4 || !read_number(words[2], pages) || !read_number(words[3], seed)) {
    std::cerr << "usage: gongwen_compose OUT COUNT SEED\n";
    return 2;
  }
  const auto composer = gongwen::compose::Composer::create(GONGWEN_SOURCE_DIR);
  if (!composer) {
    std::cerr << composer.error().message << '\n';
    return 1;
  }
  const std::filesystem::path out = words[1];
  std::error_code error;
  std::filesystem::create_directories(out / "pages", error);
  std::filesystem::create_directories(out / "gold", error);
  for (std::uint64_t i = 0; i < pages; ++i) {
    const auto page = composer->page(seed + i);
    std::array<char, 24> stem{};
    std::snprintf(stem.data(), stem.size(), "%04llu", static_cast<unsigned long long>(i));
    const std::string name = stem.data();
    if (!write(out / "pages" / (name + ".txt"), page.text) || !write(out / "gold" / (name + ".tsv"), page.gold_tsv())) {
      std::cerr << "cannot write below " << out << '\n';
      return 1;
    }
  }
  return 0;
}
