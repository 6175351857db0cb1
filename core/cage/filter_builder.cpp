#include "core/cage/filter_builder.h"

#include <linux/seccomp.h>

#include <bit>

namespace paddock::cage {

FilterBuilder::Label FilterBuilder::newLabel()
{
    m_labels.emplace_back();
    return Label(m_labels.size() - 1);
}

void FilterBuilder::place(Label label)
{
    m_labels[std::size_t(label)] = m_program.size();
}

void FilterBuilder::loadArchitecture()
{
    write(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch));
}

void FilterBuilder::loadNumber()
{
    write(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
}

void FilterBuilder::loadArgument(unsigned index)
{
    constexpr unsigned lowHalf = std::endian::native == std::endian::little ? 0 : 4;
    write(BPF_LD | BPF_W | BPF_ABS, std::uint32_t(offsetof(seccomp_data, args) + index * 8 + lowHalf));
}

void FilterBuilder::keepBits(std::uint32_t mask)
{
    write(BPF_ALU | BPF_AND | BPF_K, mask);
}

void FilterBuilder::jumpIf(std::uint16_t condition, std::uint32_t value, Label target)
{
    // A conditional jump reaches 255 instructions; so it only chooses between the next one and the one after.
    write(std::uint16_t(BPF_JMP | condition | BPF_K), value, 0, 1);
    jump(target);
}

void FilterBuilder::jump(Label target)
{
    m_jumps.push_back({m_program.size(), target});
    write(BPF_JMP | BPF_JA, 0);
}

void FilterBuilder::answer(std::uint32_t action)
{
    write(BPF_RET | BPF_K, action);
}

void FilterBuilder::write(std::uint16_t code, std::uint32_t value, std::uint8_t whenTrue,
                          std::uint8_t whenFalse)
{
    m_program.push_back({code, whenTrue, whenFalse, value});
}

std::optional<std::vector<sock_filter>> FilterBuilder::finish() const
{
    std::vector<sock_filter> program = m_program;
    for (const Jump &jump : m_jumps) {
        const std::optional<std::size_t> target = m_labels[std::size_t(jump.target)];
        if (!target || *target <= jump.at || *target >= program.size())
            return std::nullopt;
        program[jump.at].k = std::uint32_t(*target - jump.at - 1);
    }
    if (program.empty() || program.size() > BPF_MAXINSNS)
        return std::nullopt;
    return program;
}

} // namespace paddock::cage
