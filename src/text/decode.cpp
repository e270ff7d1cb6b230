#include "text/decode.h"

#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

namespace gongwen::text {
namespace {

// ICU gives 10 to a first guess and climbs with the share of common characters; a page of Chinese in its true encoding
// reaches 100 from about a hundred bytes on (measured), a wrong guess rarely passes 60.
constexpr int confidence_floor = 60;

// The encodings that Chinese pages come in. A detector's other guesses (windows-1252, ISO-8859-…) mean that it found
// nothing that it knows.
constexpr std::array<std::string_view, 4> accepted = {"GB18030", "Big5", "UTF-16LE", "UTF-16BE"};

struct ByteOrderMark {
  std::string_view bytes;
  const char* encoding;
};
constexpr std::array<ByteOrderMark, 4> marks = {{
    {std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
    {std::string_view("\x84\x31\x95\x33", 4), "GB18030"},
    {std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    {std::string_view("\xFE\xFF", 2), "UTF-16BE"},
}};

struct Utf8Check {
  std::size_t good = 0;  ///< Characters of several bytes.
  std::size_t bad = 0;
  std::size_t first_bad = 0;  ///< Offset.
  bool bad_at_end = false;    ///< The last one is the beginning of a character that is not there to its end.
};

Utf8Check check_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  Utf8Check check;
  for (std::int64_t at = 0; at < size;) {
    if (data[at] < 0x80) {
      ++at;
      continue;
    }
    const std::int64_t begin = at;
    UChar32 c = 0;
    U8_NEXT(data, at, size, c);
    if (c >= 0) {
      ++check.good;
      continue;
    }
    if (++check.bad == 1) check.first_bad = static_cast<std::size_t>(begin);
    check.bad_at_end = at == size && U8_IS_LEAD(data[begin]);
  }
  return check;
}

// Control bytes that no text holds, though a stray one is let pass as recognition noise.
bool holds_control_bytes(std::string_view text) {
  std::size_t controls = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0) return true;
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v') ++controls;
  }
  return controls * 100 > text.size();
}

Result<std::string> convert(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
  if (U_FAILURE(status)) return fail(ErrorCode::Invalid, std::string("no such encoding: ") + encoding);
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::string text;
  text.reserve(bytes.size() * 3 / 2);
  const char* from = bytes.data();
  const char* const from_end = from + bytes.size();
  std::array<UChar, 4096> units{};
  UChar32 high = 0;
  bool more = true;
  while (more) {
    UChar* to = units.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, from_end, nullptr, true, &status);
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(status) && !more) {
      return fail(ErrorCode::Undecodable, std::string("is not whole ") + encoding + ": bad bytes before offset " +
                                              std::to_string(from - bytes.data()));
    }
    for (const UChar* unit = units.data(); unit != to; ++unit) {
      if (U16_IS_LEAD(*unit)) {
        high = *unit;
      } else if (U16_IS_TRAIL(*unit) && high != 0) {
        append(text, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(high, *unit)));
        high = 0;
      } else {
        append(text, *unit);
      }
    }
  }
  return text;
}

Result<Decoded> checked(std::string text, std::string encoding) {
  if (holds_control_bytes(text)) return fail(ErrorCode::Binary, "is not text: it holds control bytes");
  if (trim(text).empty()) return fail(ErrorCode::Empty, "is empty: nothing but white space");
  return Decoded{std::move(text), std::move(encoding)};
}

// Share of characters in use in Chinese pages: what tells a true decoding from one that merely succeeded.
double plausible_share(std::string_view text) {
  std::size_t all = 0;
  std::size_t good = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at = c.end;
    ++all;
    const char32_t v = c.value;
    good += v == '\n' || v == '\r' || v == '\t' || (v >= 0x20 && v < 0x7F) || (v >= 0x4E00 && v <= 0x9FFF) ||
            (v >= 0x3000 && v <= 0x303F) || (v >= 0xFF00 && v <= 0xFFEF) || (v >= 0x2010 && v <= 0x2027) || v == 0xB7;
  }
  return all == 0 ? 0 : static_cast<double>(good) / static_cast<double>(all);
}

// UTF-16 without a mark. The detector is never sure of it, but line ends and Latin letters leave zero bytes, which no
// other text holds, and make sense in one byte order only.
std::optional<Decoded> undetected_utf16(std::string_view bytes) {
  if (bytes.find('\0') == std::string_view::npos) return std::nullopt;
  std::optional<Decoded> found;
  for (const char* encoding : {"UTF-16LE", "UTF-16BE"}) {
    auto text = convert(bytes, encoding);
    if (!text || plausible_share(*text) < 0.98) continue;
    if (found) return std::nullopt;
    found = Decoded{std::move(*text), encoding};
  }
  return found;
}

Result<Decoded> detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  // A page's first 64 KiB say as much as all of it.
  const auto length = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 1 << 16));
  ucsdet_setText(detector.get(), bytes.data(), length, &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) count = 0;
  std::string best = "none";
  for (std::int32_t i = 0; i < count; ++i) {
    const std::string encoding = ucsdet_getName(matches[i], &status);
    const int confidence = ucsdet_getConfidence(matches[i], &status);
    if (i == 0) best = encoding + " with confidence " + std::to_string(confidence) + " of 100";
    if (confidence < confidence_floor) break;
    if (std::find(accepted.begin(), accepted.end(), encoding) == accepted.end()) continue;
    auto text = convert(bytes, encoding.c_str());
    if (!text || plausible_share(*text) < 0.9) continue;
    return checked(std::move(*text), encoding);
  }
  if (auto utf16 = undetected_utf16(bytes)) return checked(std::move(utf16->text), std::move(utf16->encoding));
  if (bytes.find('\0') != std::string_view::npos) return fail(ErrorCode::Binary, "is not text: it holds zero bytes");
  return fail(ErrorCode::Undecodable,
              "is text in no encoding that can be told for sure (best guess: " + best + "); name it with --encoding");
}

}  // namespace

Result<Decoded> decode(std::string_view bytes) {
  if (bytes.empty()) return fail(ErrorCode::Empty, "is empty: no bytes");
  for (const ByteOrderMark& mark : marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    return decode_as(bytes.substr(mark.bytes.size()), mark.encoding);
  }
  const Utf8Check utf8 = check_utf8(bytes);
  if (utf8.bad == 0) return checked(std::string(bytes), "UTF-8");
  // A file that was not copied to its end is refused rather than taken without it: whole, it would be another page.
  if (utf8.bad == 1 && utf8.good > 0 && utf8.bad_at_end) {
    return fail(ErrorCode::Undecodable,
                "ends inside a UTF-8 character, so it was cut off or is still being written; take it again when it is "
                "whole");
  }
  if (utf8.good >= 10 * utf8.bad) {  // No other encoding looks like that.
    return fail(ErrorCode::Undecodable, "is UTF-8, but damaged: bad bytes at offset " + std::to_string(utf8.first_bad) +
                                            " of " + std::to_string(bytes.size()));
  }
  return detect(bytes);
}

Result<Decoded> decode_as(std::string_view bytes, const std::string& encoding) {
  if (encoding.empty()) return fail(ErrorCode::Invalid, "no encoding is named");
  if (bytes.empty()) return fail(ErrorCode::Empty, "is empty: no bytes");
  auto text = convert(bytes, encoding.c_str());
  if (!text) return tl::unexpected(text.error());
  if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3);
  return checked(std::move(*text), encoding);
}

}  // namespace gongwen::text
