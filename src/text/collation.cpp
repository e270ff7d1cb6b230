#include "text/collation.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <memory>

#include <unicode/coll.h>

namespace gongwen::text {
namespace {

std::unique_ptr<icu::Collator> make_collator() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getChina(), status));
  collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  collator->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, status);  // Quotation marks say nothing.
  collator->setStrength(icu::Collator::PRIMARY);
  assert(U_SUCCESS(status));
  return collator;
}

}  // namespace

std::string collation_key(std::string_view text) {
  thread_local const std::unique_ptr<icu::Collator> collator = make_collator();
  const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  std::array<std::uint8_t, 256> bytes{};
  const std::int32_t size = collator->getSortKey(utf16, bytes.data(), static_cast<std::int32_t>(bytes.size()));
  std::string key(static_cast<std::size_t>(size), '\0');
  if (size <= static_cast<std::int32_t>(bytes.size())) {
    key.assign(bytes.begin(), bytes.begin() + size);
  } else {
    collator->getSortKey(utf16, reinterpret_cast<std::uint8_t*>(key.data()), size);
  }
  if (!key.empty()) key.pop_back();  // ICU ends it with a zero.
  return key;
}

}  // namespace gongwen::text
