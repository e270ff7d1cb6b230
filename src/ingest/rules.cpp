#include "ingest/rules.h"

#include "base/digest.h"
#include "page/reconstruct.h"

namespace gongwen::ingest {

Result<Rules> rules_of(archive::Archive& archive) {
  const auto own = archive.topics().all();
  if (!own) return tl::unexpected(own.error());
  auto lexicon = annotate::Lexicon::with(*own);
  auto fingerprint = sha256(page::rules_fingerprint() + lexicon->fingerprint()).substr(0, 16);
  return Rules{std::move(lexicon), std::move(fingerprint)};
}

}  // namespace gongwen::ingest
