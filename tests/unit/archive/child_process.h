#pragma once

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace gongwen {

/// How a child process ended.
struct Ending {
  int exit_code = -1;  ///< -1 when it was killed.
  int signal = 0;
};

/// Exit code of a child that could not be put into the state that its test is about (no rights for it, say).
inline constexpr int not_possible_here = 77;

/// Starts `body` in a child process, which exits with what it returns.
inline pid_t start_child(const std::function<int()>& body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  return child;
}

inline Ending wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? Ending{WEXITSTATUS(status), 0} : Ending{-1, WTERMSIG(status)};
}

inline Ending run_child(const std::function<int()>& body) { return wait_for(start_child(body)); }

}  // namespace gongwen
