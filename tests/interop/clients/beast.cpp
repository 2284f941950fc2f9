// Boost.Beast.
#include <utility> // Asio 1.74 forgets it.

#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>

namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using nlohmann::json;
using asio::use_awaitable;

const json LOST = {{"code", 1006}, {"reason", ""}, {"clean", false}};

asio::awaitable<json> run(const json& job) {
    std::smatch url;
    const auto text = job["url"].get<std::string>();
    std::regex_match(text, url, std::regex("ws://([^:/]+):(\\d+)(/.*)"));

    websocket::stream<boost::beast::tcp_stream> socket(co_await asio::this_coro::executor);
    const std::chrono::seconds patience(20);
    socket.set_option(websocket::stream_base::timeout{patience, patience, false});
    const asio::ip::tcp::endpoint server(asio::ip::make_address(url[1].str()), std::stoi(url[2]));
    co_await socket.next_layer().async_connect(server, use_awaitable);
    co_await socket.async_handshake(url[1].str(), url[3].str(), use_awaitable);

    boost::system::error_code ended;
    if (const auto& close = job["close"]; !close.is_null()) {
        websocket::close_reason reason;
        reason.code = close[0].get<std::uint16_t>();
        reason.reason = close[1].get<std::string>();
        co_await socket.async_close(reason, asio::redirect_error(use_awaitable, ended));
    } else {
        boost::beast::flat_buffer buffer;
        co_await socket.async_read(buffer, asio::redirect_error(use_awaitable, ended));
    }
    if (ended && ended != websocket::error::closed) co_return LOST;
    const auto& reason = socket.reason();
    co_return json{{"code", reason.code}, {"reason", reason.reason.c_str()}, {"clean", true}};
}

int main() {
    asio::io_context context;
    json endings = json::array();
    for (const auto& job : json::parse(std::cin)) {
        json ending = LOST;
        asio::co_spawn(context, run(job), [&](std::exception_ptr error, json result) {
            if (!error) ending = result;
        });
        context.run();
        context.restart();
        endings.push_back(ending);
    }
    std::cout << endings << std::endl;
}
