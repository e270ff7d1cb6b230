#include "text/gb18030.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

namespace gongwen::text {
namespace {

constexpr char32_t of_bmp = 0x10000;  // Characters of the Basic Multilingual Plane.

struct Code {
  std::array<char, 4> bytes{};
  std::uint8_t length = 0;

  [[nodiscard]] std::string_view view() const { return {bytes.data(), length}; }
};

class Converter {
 public:
  // ICU's own data holds it.
  Converter() {
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open("gb18030", &status));
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU without GB 18030: ") + u_errorName(status));
  }

  [[nodiscard]] Code code(char32_t c) const {
    std::array<UChar, 2> units{};
    std::size_t length = 0;
    U16_APPEND_UNSAFE(units, length, c);
    Code code;
    UErrorCode status = U_ZERO_ERROR;
    code.length = static_cast<std::uint8_t>(ucnv_fromUChars(converter_.get(), code.bytes.data(), code.bytes.size(),
                                                            units.data(), static_cast<std::int32_t>(length), &status));
    return code;
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
};

std::vector<Code> codes_of_bmp() {
  const Converter converter;
  std::vector<Code> codes(of_bmp);
  for (char32_t c = 0; c < of_bmp; ++c) codes[c] = converter.code(c);
  return codes;
}

}  // namespace

void append_gb18030(std::string& out, char32_t c) {
  static const std::vector<Code> known = codes_of_bmp();
  if (c < of_bmp) {
    out += known[c].view();
  } else {
    thread_local const Converter converter;
    out += converter.code(c).view();
  }
}

}  // namespace gongwen::text
