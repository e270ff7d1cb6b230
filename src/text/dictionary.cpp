#include "text/dictionary.h"

#include <array>
#include <cstdint>
#include <cstring>

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

namespace gongwen::text {
namespace {

// What stands before the trie, as 32-bit numbers: its offset in bytes, and, further on, of what kind it is.
constexpr std::size_t offset_of_trie = 0;
constexpr std::size_t kind_of_trie = 4;
constexpr std::int32_t of_16_bit_units = 1;  // In the three lowest bits.
constexpr std::int32_t kind_mask = 7;

bool is_dictionary(UDataMemory* memory) {
  UDataInfo info{};
  info.size = sizeof(info);
  udata_getInfo(memory, &info);
  return std::memcmp(info.dataFormat, "Dict", 4) == 0 && info.formatVersion[0] == 1;
}

}  // namespace

const Dictionary& Dictionary::icu() {
  static const Dictionary dictionary;
  return dictionary;
}

Dictionary::Dictionary() : memory_(nullptr, &udata_close) {
  UErrorCode error = U_ZERO_ERROR;
  memory_.reset(udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &error));
  if (U_FAILURE(error) || !is_dictionary(memory_.get())) return;
  const auto* bytes = static_cast<const char*>(udata_getMemory(memory_.get()));
  std::array<std::int32_t, kind_of_trie + 1> header{};
  std::memcpy(header.data(), bytes, sizeof(header));
  if ((header[kind_of_trie] & kind_mask) != of_16_bit_units) return;
  words_ = reinterpret_cast<const char16_t*>(bytes + header[offset_of_trie]);
}

std::uint64_t Dictionary::beginning_with(char16_t c) const {
  std::atomic<std::uint64_t>& begun = begun_[c];
  // Threads that ask at once find the same.
  std::uint64_t state = begun.load(std::memory_order_relaxed);
  if (state != 0) return state;
  icu::UCharsTrie word(words_);
  state = word.first(c) == USTRINGTRIE_NO_MATCH ? no_word : word.getState64();
  begun.store(state, std::memory_order_relaxed);
  return state;
}

}  // namespace gongwen::text
