# gongwen_embed(<target> <file>): links the bytes of <file> into <target>.
#
# data/topics.tsv becomes `std::string_view gongwen::data::topics_tsv()`, which the room that owns the file declares
# where it reads it. The bytes are in the program's read-only section: no copy, no search for files at run time.
function(gongwen_embed target file)
  get_filename_component(base ${file} NAME)
  string(MAKE_C_IDENTIFIER ${base} symbol)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embed_${symbol}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT [[
#include <string_view>
__asm__(".pushsection .rodata\n"
        "gongwen_embed_@symbol@_begin:\n"
        ".incbin \"@file@\"\n"
        "gongwen_embed_@symbol@_end:\n"
        ".byte 0\n"
        ".popsection\n");
extern "C" {
extern const char gongwen_embed_@symbol@_begin[];
extern const char gongwen_embed_@symbol@_end[];
}
namespace gongwen::data {
std::string_view @symbol@();
std::string_view @symbol@() {
  return {gongwen_embed_@symbol@_begin,
          static_cast<std::size_t>(gongwen_embed_@symbol@_end - gongwen_embed_@symbol@_begin)};
}
}  // namespace gongwen::data
]] @ONLY)
  # Top-level assembly does not survive link-time optimisation, and the sources must be made anew with their data.
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${file} COMPILE_OPTIONS -fno-lto
                              TARGET_DIRECTORY ${target})
  target_sources(${target} PRIVATE ${source})
endfunction()
