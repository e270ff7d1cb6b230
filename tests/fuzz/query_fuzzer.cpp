// Anything a person can type as a query: what parses has a canonical text that parses to the same.
#include "search/query.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gongwen::search;
  const auto query = parse_query({reinterpret_cast<const char*>(data), size});
  if (!query) return 0;
  const auto again = parse_query(to_text(*query));
  if (!again || !(*again == *query)) std::abort();
  return 0;
}
