#include "base/digest.h"

#include <array>
#include <fstream>
#include <memory>

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace gongwen {
namespace {

using Bytes = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

std::string hexadecimal(const Bytes& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (const unsigned char byte : digest) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  Bytes digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  return hexadecimal(digest);
}

Result<std::string> sha256_of_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(ErrorCode::NotFound, file.string() + ": cannot be read");
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  std::array<char, 1 << 16> buffer{};
  do {
    stream.read(buffer.data(), buffer.size());
    EVP_DigestUpdate(context.get(), buffer.data(), static_cast<std::size_t>(stream.gcount()));
  } while (stream);
  if (stream.bad()) return fail(ErrorCode::Io, file.string() + ": could not be read to its end");
  Bytes digest{};
  EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
  return hexadecimal(digest);
}

}  // namespace gongwen
