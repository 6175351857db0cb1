#pragma once

#include <linux/filter.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace paddock::cage {

/// Writes a program for the kernel's filter of system calls (classic BPF over seccomp_data). Jumps name labels, which may
/// be placed any distance further on; nobody counts instructions.
class FilterBuilder
{
public:
    enum class Label : std::size_t {};

    Label newLabel();
    /// What is written next is where the label leads. Once for each label.
    void place(Label label);

    void loadArchitecture();
    void loadNumber();
    /// The low 32 bits, which are all that the kernel takes of an int, a mode or the flags that are asked about here.
    void loadArgument(unsigned index);
    void keepBits(std::uint32_t mask);

    // All compare what was loaded last.
    void jumpIfEqual(std::uint32_t value, Label target) { jumpIf(BPF_JEQ, value, target); }
    void jumpIfAtLeast(std::uint32_t value, Label target) { jumpIf(BPF_JGE, value, target); }
    void jumpIfAnyBit(std::uint32_t mask, Label target) { jumpIf(BPF_JSET, mask, target); }
    void jump(Label target);

    /// Ends the program with SECCOMP_RET_...
    void answer(std::uint32_t action);

    /// Nothing when a label was never placed, a jump leads backwards, or the kernel would not take the length.
    std::optional<std::vector<sock_filter>> finish() const;

private:
    struct Jump {
        std::size_t at;
        Label target;
    };

    void write(std::uint16_t code, std::uint32_t value, std::uint8_t whenTrue = 0,
               std::uint8_t whenFalse = 0);
    void jumpIf(std::uint16_t condition, std::uint32_t value, Label target);

    std::vector<sock_filter> m_program;
    std::vector<std::optional<std::size_t>> m_labels;
    std::vector<Jump> m_jumps;
};

} // namespace paddock::cage
