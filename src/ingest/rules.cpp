#include "ingest/rules.h"

#include "base/digest.h"
#include "page/reconstruct.h"

namespace gongwen::ingest {

Result<Rules> rules_of(archive::Archive& archive) {
  const auto own = archive.topics().all();
  if (!own) return tl::unexpected(own.error());
  auto lexicon = annotate::Lexicon::with(*own);
  auto splitting = page::rules_fingerprint().substr(0, 16);
  auto fingerprint = splitting + " " + lexicon->fingerprint().substr(0, 16);
  return Rules{std::move(lexicon), std::move(splitting), std::move(fingerprint)};
}

}  // namespace gongwen::ingest
